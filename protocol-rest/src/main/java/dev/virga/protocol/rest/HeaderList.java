package dev.virga.protocol.rest;

import java.util.ArrayList;
import java.util.List;

/// Lists in headers: values between commas, in double quotes where a value has a comma or a quote of
/// its own.
final class HeaderList {
  private HeaderList() {}

  /// Takes the value of a header apart.
  static List<String> split(String header) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (quoted && c == '\\' && i + 1 < header.length()) {
        i++;
        value.append(header.charAt(i));
      } else if (c == '"' && (quoted || value.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    return values;
  }

  /// Takes a header of HTTP dates apart, each of which has a comma of its own.
  static List<String> splitDates(String header) {
    var values = new ArrayList<String>();
    List<String> halves = split(header);
    for (int i = 0; i < halves.size(); i++) {
      boolean dayName = !halves.get(i).isEmpty() && Character.isLetter(halves.get(i).charAt(0));
      if (dayName && i + 1 < halves.size()) {
        values.add(halves.get(i) + ", " + halves.get(i + 1));
        i++;
      } else {
        values.add(halves.get(i));
      }
    }
    return values;
  }

  /// One value as it stands in a list.
  static String quote(String value) {
    boolean plain =
        value.indexOf(',') < 0
            && value.indexOf('"') < 0
            && !value.isEmpty()
            && value.strip().length() == value.length();
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

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
    int start = 0;
    while (start <= header.length()) {
      int first = start;
      while (first < header.length() && header.charAt(first) == ' ') {
        first++;
      }
      if (first < header.length() && header.charAt(first) == '"') {
        var value = new StringBuilder();
        start = comma(header, unquote(header, first + 1, value)) + 1;
        values.add(value.toString());
      } else {
        int end = comma(header, start);
        values.add(header.substring(start, end).strip());
        start = end + 1;
      }
    }
    return values;
  }

  /// Reads to the closing quote and gives the place behind it.
  private static int unquote(String header, int start, StringBuilder value) {
    int i = start;
    while (i < header.length() && header.charAt(i) != '"') {
      if (header.charAt(i) == '\\' && i + 1 < header.length()) {
        i++;
      }
      value.append(header.charAt(i));
      i++;
    }
    return Math.min(i + 1, header.length());
  }

  private static int comma(String header, int start) {
    int comma = header.indexOf(',', start);
    return comma < 0 ? header.length() : comma;
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

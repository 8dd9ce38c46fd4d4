package dev.virga.plugin.ecs.run;

import java.util.regex.Pattern;

/// The formats of `awslogs-datetime-format`, which are those of `strftime`, as regular expressions.
final class DatetimeFormat {
  private DatetimeFormat() {}

  /// What matches a time in this format.
  static String pattern(String format) {
    var pattern = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '%' && i + 1 < format.length()) {
        i++;
        pattern.append(field(format.charAt(i)));
      } else {
        pattern.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return pattern.toString();
  }

  private static String field(char letter) {
    return switch (letter) {
      case 'Y' -> "\\d{4}";
      case 'm', 'd', 'H', 'I', 'M', 'S', 'y' -> "\\d{2}";
      case 'j' -> "\\d{3}";
      case 'f' -> "\\d{1,9}";
      case 'L' -> "\\.\\d{3}";
      case 'z' -> "[+-]\\d{4}";
      case 'p' -> "[AP]M";
      case 'w' -> "\\d";
      case 'a', 'b' -> "[A-Z][a-z]{2}";
      case 'A', 'B' -> "[A-Z][a-z]+";
      case 'Z' -> "[A-Z]{1,4}T";
      default -> Pattern.quote(String.valueOf(letter));
    };
  }
}

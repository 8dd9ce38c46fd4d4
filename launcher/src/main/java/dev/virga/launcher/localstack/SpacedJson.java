package dev.virga.launcher.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes JSON with a space after each colon and comma, because scripts look for `"s3": "running"` with
/// grep.
final class SpacedJson {
  private SpacedJson() {}

  /// A document of maps, lists, texts, numbers and booleans.
  static String write(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        List<String> members = new ArrayList<>();
        map.forEach((name, it) -> members.add(quote(name.toString()) + ": " + write(it)));
        yield "{" + String.join(", ", members) + "}";
      }
      case Iterable<?> list -> {
        List<String> elements = new ArrayList<>();
        list.forEach(it -> elements.add(write(it)));
        yield "[" + String.join(", ", elements) + "]";
      }
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> quote(value.toString());
    };
  }

  private static String quote(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}

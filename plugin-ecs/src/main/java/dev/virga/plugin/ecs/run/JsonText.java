package dev.virga.plugin.ecs.run;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes maps, lists and values as JSON, for the endpoints that belong to no AWS protocol. Members
/// whose value is null are left out.
final class JsonText {
  private JsonText() {}

  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .filter(it -> it.getValue() != null)
              .map(it -> quoted(String.valueOf(it.getKey())) + ":" + of(it.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case Collection<?> all ->
          all.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      case Instant instant -> quoted(instant.toString());
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}

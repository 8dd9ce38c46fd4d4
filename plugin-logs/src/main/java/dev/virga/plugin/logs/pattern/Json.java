package dev.virga.plugin.logs.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value, as far as patterns look at it.
sealed interface Json {
  /// `{ … }`; of members with one name the last.
  record JsonObject(Map<String, Json> members) implements Json {}

  /// `[ … ]`.
  record JsonArray(List<Json> elements) implements Json {}

  /// A string.
  record JsonString(String value) implements Json {}

  /// A number, as it was written.
  record JsonNumber(String literal) implements Json {}

  /// `true` or `false`.
  record JsonBoolean(boolean value) implements Json {}

  /// `null`.
  record JsonNull() implements Json {}

  /// The text that comparisons look at; only values have one.
  default Optional<String> text() {
    return switch (this) {
      case JsonString(String value) -> Optional.of(value);
      case JsonNumber(String literal) -> Optional.of(literal);
      case JsonBoolean(boolean value) -> Optional.of(Boolean.toString(value));
      case JsonNull _, JsonObject _, JsonArray _ -> Optional.empty();
    };
  }
}

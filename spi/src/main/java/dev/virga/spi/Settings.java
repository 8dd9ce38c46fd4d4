package dev.virga.spi;

import java.time.Duration;

/// The values of the settings that a service declared in its descriptor.
///
/// Every accessor throws [IllegalArgumentException] with a message for the user where the value does
/// not have the type asked for, and where the service did not declare the key.
public interface Settings {
  /// A setting as text.
  String text(String key);

  /// A setting as a whole number.
  default int number(String key) {
    try {
      return Integer.parseInt(text(key));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          key + " must be a whole number, not '" + text(key) + "'", e);
    }
  }

  /// A setting that is `true` or `false`.
  default boolean flag(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              key + " must be true or false, not '" + text(key) + "'");
    };
  }

  /// A setting as a time in ISO 8601: `PT30S`.
  default Duration duration(String key) {
    try {
      return Duration.parse(text(key));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException(
          key + " must be a duration such as PT30S, not '" + text(key) + "'", e);
    }
  }
}

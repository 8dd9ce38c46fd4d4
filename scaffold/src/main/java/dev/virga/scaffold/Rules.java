package dev.virga.scaffold;

import org.jspecify.annotations.Nullable;

/// What a model says of the values of a shape.
///
/// @param min the smallest length or value, or null
/// @param max the largest length or value, or null
/// @param pattern a regular expression, or null
/// @param sensitive whether values are secrets
public record Rules(
    @Nullable Long min, @Nullable Long max, @Nullable String pattern, boolean sensitive) {
  /// No rules.
  public static final Rules NONE = new Rules(null, null, null, false);

  /// The same without limits, for what only the service itself writes.
  Rules unlimited() {
    return new Rules(null, null, null, sensitive);
  }
}

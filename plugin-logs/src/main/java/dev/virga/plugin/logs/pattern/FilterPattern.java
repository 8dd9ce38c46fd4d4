package dev.virga.plugin.logs.pattern;

/// Says which log events are wanted. Immutable.
public sealed interface FilterPattern permits TermsPattern, DelimitedPattern, JsonPattern {

  /// Whether an event's message is wanted.
  boolean matches(String message);

  /// Reads a pattern. The empty one matches everything.
  ///
  /// @throws InvalidPatternException if the text is not a pattern
  static FilterPattern parse(String text) {
    String trimmed = text.strip();
    if (trimmed.startsWith("{")) {
      return JsonPattern.parse(trimmed);
    }
    return trimmed.startsWith("[") ? DelimitedPattern.parse(trimmed) : TermsPattern.parse(trimmed);
  }
}

package dev.virga.plugin.iam.evaluation;

/// Patterns in which `*` is any text, also none, and `?` any one character.
///
/// Patterns are in the form that [Variables] makes, in which the wildcards are characters of their
/// own, so that a `*` which comes out of a variable is just a star.
final class Wildcards {
  /// Stands for any text.
  static final char ANY_TEXT = '\uE000';

  /// Stands for any one character.
  static final char ANY_CHARACTER = '\uE001';

  private Wildcards() {}

  /// The pattern of a text without variables.
  static String pattern(String written) {
    return written.replace('*', ANY_TEXT).replace('?', ANY_CHARACTER);
  }

  /// Whether a text fits a pattern as a whole. Takes time in proportion to the product of both
  /// lengths at worst.
  static boolean matches(String pattern, String text) {
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == ANY_TEXT) {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && fits(pattern.charAt(at), text.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == ANY_TEXT) {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean fits(char pattern, char text) {
    return pattern == ANY_CHARACTER || pattern == text;
  }
}

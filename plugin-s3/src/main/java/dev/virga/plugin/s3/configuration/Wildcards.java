package dev.virga.plugin.s3.configuration;

/// Patterns of policies: `*` is any text, `?` any character.
final class Wildcards {
  private Wildcards() {}

  /// Whether a text has the form of a pattern. Needs no more than length times length steps.
  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length()) {
      char c = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (p < pattern.length() && c == '*') {
        star = p++;
        retry = t;
      } else if (p < pattern.length() && (c == '?' || c == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}

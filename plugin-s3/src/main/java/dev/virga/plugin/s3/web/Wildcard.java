package dev.virga.plugin.s3.web;

/// A pattern of a CORS rule, in which one `*` stands for any text.
///
/// @param text the pattern
record Wildcard(String text) {
  /// Whether a value fits, with regard to case.
  boolean matches(String value) {
    int star = text.indexOf('*');
    if (star < 0) {
      return text.equals(value);
    }
    String start = text.substring(0, star);
    String end = text.substring(star + 1);
    return value.length() >= start.length() + end.length()
        && value.startsWith(start)
        && value.endsWith(end);
  }
}

package dev.virga.plugin.logs.pattern;

/// A text with an asterisk at its start, at its end, at both or at none. An asterisk elsewhere stands
/// for itself.
///
/// @param text what is left without the wildcards
record Wildcard(boolean openStart, String text, boolean openEnd) {

  static Wildcard parse(String text) {
    boolean start = text.startsWith("*");
    boolean end = text.length() > 1 && text.endsWith("*");
    return new Wildcard(start, text.substring(start ? 1 : 0, text.length() - (end ? 1 : 0)), end);
  }

  boolean matches(String value) {
    if (openStart) {
      return openEnd ? value.contains(text) : value.endsWith(text);
    }
    return openEnd ? value.startsWith(text) : value.equals(text);
  }
}

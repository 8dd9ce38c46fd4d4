package dev.virga.plugin.ecr.store;

/// Patterns in which `*` stands for any characters, or none.
public final class Wildcard {
  private Wildcard() {}

  /// Whether a text is what a pattern describes, as a whole.
  public static boolean matches(String pattern, String text) {
    String[] pieces = pattern.split("\\*", -1);
    if (pieces.length == 1) {
      return pattern.equals(text);
    }
    String last = pieces[pieces.length - 1];
    if (!text.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = text.indexOf(pieces[i], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return text.length() - at >= last.length() && text.endsWith(last);
  }
}

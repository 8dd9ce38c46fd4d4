package dev.virga.protocol.json;

/// Text that UTF-8 can hold.
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// The text, with a replacement character for each half of a surrogate pair that stands alone:
  /// cutting a text at a length leaves such, and a client may send them as escapes.
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? REPLACEMENT : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}

package dev.virga.protocol.xml;

/// The characters that [XML 1.0](https://www.w3.org/TR/xml/#charsets) can carry.
final class XmlCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlCharacters() {}

  /// The text with U+FFFD in the place of what an XML document cannot hold.
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return cleanFrom(text, i);
      }
    }
    return text;
  }

  private static String cleanFrom(String text, int start) {
    var out = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); ) {
      int point = text.codePointAt(i);
      out.appendCodePoint(allowed(point) ? point : REPLACEMENT);
      i += Character.charCount(point);
    }
    return out.toString();
  }

  private static boolean allowed(int point) {
    if (point < ' ') {
      return point == '\t' || point == '\n' || point == '\r';
    }
    return point < Character.MIN_SURROGATE
        || (point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF);
  }
}

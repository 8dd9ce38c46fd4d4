package dev.virga.plugin.logs.pattern;

import java.util.function.IntPredicate;

/// Walks through the text of a pattern.
final class Scanner {
  // As AWS documents for delimited and JSON patterns.
  private static final int MOST_REGEXES = 2;

  private final String text;
  private int position;
  private int regexes;

  Scanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return position == text.length();
  }

  void skipSpace() {
    while (!atEnd() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, position);
  }

  /// Passes over a text if it is next.
  boolean accept(String expected) {
    boolean there = looksAt(expected);
    position += there ? expected.length() : 0;
    return there;
  }

  /// The same for a word in any case that ends there, after space.
  boolean acceptWord(String word) {
    skipSpace();
    int end = position + word.length();
    if (text.regionMatches(true, position, word, 0, word.length())
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
      position = end;
      return true;
    }
    return false;
  }

  void expect(String expected) {
    if (!accept(expected)) {
      throw InvalidPatternException.invalid();
    }
  }

  /// The longest run of characters of a kind; empty where the next is of another.
  String run(IntPredicate kind) {
    int start = position;
    while (!atEnd() && kind.test(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  /// What stands between two quotation marks, of which the first is next.
  String quoted(char mark) {
    expect(String.valueOf(mark));
    var out = new StringBuilder();
    while (!atEnd()) {
      char c = text.charAt(position++);
      if (c == mark) {
        return out.toString();
      }
      if (c == '\\' && !atEnd() && (looksAt(String.valueOf(mark)) || looksAt("\\"))) {
        c = text.charAt(position++);
      }
      out.append(c);
    }
    throw InvalidPatternException.invalid();
  }

  /// The regular expression between two percent signs, of which the first is next.
  RestrictedRegex regex() {
    expect("%");
    int start = position;
    while (!atEnd() && !looksAt("%")) {
      position += looksAt("\\") ? 2 : 1;
      position = Math.min(position, text.length());
    }
    String expression = text.substring(start, position);
    expect("%");
    return RestrictedRegex.parse(expression);
  }

  /// The same where AWS limits their number.
  RestrictedRegex countedRegex() {
    regexes++;
    if (regexes > MOST_REGEXES) {
      throw InvalidPatternException.invalid();
    }
    return regex();
  }
}

package dev.virga.plugin.logs.pattern;

/// One thing that is looked for in a message.
sealed interface Term {
  boolean in(String message);

  /// A word or a phrase, anywhere in the message, inside of words too.
  record Phrase(String text) implements Term {
    @Override
    public boolean in(String message) {
      // AWS's way to ask for everything is a phrase of a space.
      return text.isBlank() || message.contains(text);
    }
  }

  /// A regular expression.
  record Regex(RestrictedRegex regex) implements Term {
    @Override
    public boolean in(String message) {
      return regex.found(message);
    }
  }

  /// Reads a term without its sign.
  static Term parse(Scanner in) {
    if (in.looksAt("%")) {
      return new Regex(in.regex());
    }
    if (in.looksAt("\"")) {
      String phrase = in.quoted('"');
      if (phrase.isEmpty()) {
        throw InvalidPatternException.characters("\"\"");
      }
      return new Phrase(phrase);
    }
    String word = in.run(c -> !Character.isWhitespace(c));
    if (word.isEmpty() || !word.chars().allMatch(Term::ofWord)) {
      throw InvalidPatternException.characters(word);
    }
    return new Phrase(word);
  }

  private static boolean ofWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}

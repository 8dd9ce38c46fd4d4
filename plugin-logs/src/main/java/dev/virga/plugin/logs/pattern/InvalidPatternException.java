package dev.virga.plugin.logs.pattern;

/// A text that is not a filter pattern. Its message is in the words of AWS.
public final class InvalidPatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private InvalidPatternException(String message) {
    super(message, null, false, false);
  }

  static InvalidPatternException invalid() {
    return new InvalidPatternException("Invalid filter pattern");
  }

  static InvalidPatternException characters(String term) {
    return new InvalidPatternException("Invalid character(s) in term '" + term + "'");
  }

  static InvalidPatternException unclosed(char open, char close) {
    return new InvalidPatternException(
        "If a filter pattern starts with '" + open + "' it must end with '" + close + "'");
  }

  /// AWS's words.
  public String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}

package dev.virga.plugin.logs.pattern;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression of the small language that AWS allows: no groups, ASCII only, a few symbols.
/// It is looked for anywhere in a text unless it is anchored.
///
/// See [Supported regular expressions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/regex-expressions.html).
final class RestrictedRegex {
  // AWS lists the symbols without the space, but patterns with one are accepted.
  private static final String SYMBOLS = ":_#=@/;,- ";
  private static final String OPERATORS = "^$?[]{}|\\*+.";
  private static final String ESCAPES = "dDsSwWx";

  private final Pattern pattern;

  private RestrictedRegex(Pattern pattern) {
    this.pattern = pattern;
  }

  static RestrictedRegex parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        if (i == text.length() || !escapable(text.charAt(i))) {
          throw InvalidPatternException.invalid();
        }
      } else if (!alphanumeric(c) && SYMBOLS.indexOf(c) < 0 && OPERATORS.indexOf(c) < 0) {
        throw InvalidPatternException.invalid();
      }
    }
    if (text.isEmpty()) {
      throw InvalidPatternException.invalid();
    }
    try {
      return new RestrictedRegex(Pattern.compile(text));
    } catch (PatternSyntaxException _) {
      throw InvalidPatternException.invalid();
    }
  }

  /// Whether a text has it; not where that takes too long to find out.
  boolean found(String text) {
    try {
      return pattern.matcher(new BoundedText(text)).find();
    } catch (BoundedText.Exhausted _) {
      return false;
    }
  }

  private static boolean escapable(char c) {
    return alphanumeric(c) ? ESCAPES.indexOf(c) >= 0 : c > ' ' && c < 127;
  }

  private static boolean alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}

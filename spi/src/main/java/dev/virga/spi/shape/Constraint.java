package dev.virga.spi.shape;

import java.util.regex.Pattern;

/// One rule that AWS's models put on a value, in the words in which AWS refuses what breaks it.
///
/// The wording is the same across services and was seen in recordings of AWS.
public sealed interface Constraint {

  /// Whether a value keeps the rule. Lengths count code points of strings, bytes of blobs, and
  /// entries of lists and maps.
  boolean holds(Object value);

  /// What the value has to satisfy, without the word `Member`: `have length less than or equal to 5`.
  String text();

  /// `min ≤ length`.
  record MinLength(long min) implements Constraint {
    @Override
    public boolean holds(Object value) {
      return Lengths.of(value) >= min;
    }

    @Override
    public String text() {
      return "have length greater than or equal to " + min;
    }
  }

  /// `length ≤ max`.
  record MaxLength(long max) implements Constraint {
    @Override
    public boolean holds(Object value) {
      return Lengths.of(value) <= max;
    }

    @Override
    public String text() {
      return "have length less than or equal to " + max;
    }
  }

  /// `min ≤ value`.
  record MinValue(long min) implements Constraint {
    @Override
    public boolean holds(Object value) {
      return !(value instanceof Number number) || number.doubleValue() >= min;
    }

    @Override
    public String text() {
      return "have value greater than or equal to " + min;
    }
  }

  /// `value ≤ max`.
  record MaxValue(long max) implements Constraint {
    @Override
    public boolean holds(Object value) {
      return !(value instanceof Number number) || number.doubleValue() <= max;
    }

    @Override
    public String text() {
      return "have value less than or equal to " + max;
    }
  }

  /// The whole string matches.
  ///
  /// @param source the expression as AWS writes it, and quotes it
  /// @param pattern the same in Java's notation
  record Matches(String source, Pattern pattern) implements Constraint {
    /// An expression of AWS's model, whose `\u10000` means the code point and not `\u1000` and a zero.
    static Matches of(String source) {
      String java = source.replace("\\u10000-\\u10FFFF", "\\x{10000}-\\x{10FFFF}");
      return new Matches(source, Pattern.compile(java));
    }

    @Override
    public boolean holds(Object value) {
      return !(value instanceof String string) || pattern.matcher(string).matches();
    }

    @Override
    public String text() {
      return "satisfy regular expression pattern: " + source;
    }
  }
}

package dev.virga.plugin.logs.pattern;

import java.math.BigDecimal;
import java.util.Optional;

/// What a value is compared with, and how.
sealed interface Comparison {
  /// Whether a value, given as its text, passes.
  boolean holds(String value);

  /// A field that is only named.
  record Anything() implements Comparison {
    @Override
    public boolean holds(String value) {
      return true;
    }
  }

  /// `= text` or `!= text`, where the text may begin or end with a wildcard.
  record OfText(boolean equal, Wildcard wildcard) implements Comparison {
    @Override
    public boolean holds(String value) {
      return wildcard.matches(value) == equal;
    }
  }

  /// `= %regex%` or `!= %regex%`.
  record OfRegex(boolean equal, RestrictedRegex regex) implements Comparison {
    @Override
    public boolean holds(String value) {
      return regex.found(value) == equal;
    }
  }

  /// A comparison with a number. Equality looks at the text too: the id `0012` is not a number to
  /// whoever wrote it.
  record OfNumber(Operator operator, BigDecimal number, String literal) implements Comparison {
    @Override
    public boolean holds(String value) {
      Optional<BigDecimal> other = Numbers.parse(value);
      return switch (operator) {
        case EQUAL -> equal(value, other);
        case NOT_EQUAL -> !equal(value, other);
        case LESS -> other.isPresent() && other.get().compareTo(number) < 0;
        case LESS_OR_EQUAL -> other.isPresent() && other.get().compareTo(number) <= 0;
        case GREATER -> other.isPresent() && other.get().compareTo(number) > 0;
        case GREATER_OR_EQUAL -> other.isPresent() && other.get().compareTo(number) >= 0;
      };
    }

    private boolean equal(String value, Optional<BigDecimal> other) {
      return value.equals(literal) || (other.isPresent() && other.get().compareTo(number) == 0);
    }
  }

  /// Reads an operator and a value.
  static Comparison parse(Scanner in) {
    in.skipSpace();
    Operator operator = Operator.parse(in);
    in.skipSpace();
    if (in.looksAt("%")) {
      return new OfRegex(equality(operator), in.countedRegex());
    }
    if (in.looksAt("\"")) {
      return new OfText(equality(operator), Wildcard.parse(in.quoted('"')));
    }
    String literal = in.run(Comparison::bare);
    if (literal.isEmpty()) {
      throw InvalidPatternException.invalid();
    }
    Optional<BigDecimal> number = Numbers.parse(literal);
    return number.isPresent()
        ? new OfNumber(operator, number.get(), literal)
        : new OfText(equality(operator), Wildcard.parse(literal));
  }

  private static boolean equality(Operator operator) {
    return switch (operator) {
      case EQUAL -> true;
      case NOT_EQUAL -> false;
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          throw InvalidPatternException.invalid();
    };
  }

  // Everything else has to be quoted.
  private static boolean bare(int c) {
    return Character.isLetterOrDigit(c) || "_-.*+:/#".indexOf(c) >= 0;
  }
}

package dev.virga.plugin.logs.pattern;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as patterns and events write them: an optional sign, digits with an optional fraction, an
/// optional exponent.
final class Numbers {
  // Longer texts are not numbers that anybody compares, and cost more than they are worth.
  private static final int LONGEST = 64;

  private Numbers() {}

  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !mayBeNumber(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  // Spares the exception for what is plainly text.
  private static boolean mayBeNumber(String text) {
    char first = text.charAt(0);
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }
}

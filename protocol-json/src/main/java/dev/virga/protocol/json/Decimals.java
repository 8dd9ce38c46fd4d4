package dev.virga.protocol.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

/// Arithmetic on decimals that a client sent. `1e999999999` is a small token and an enormous number:
/// every way through here looks at the magnitude first.
final class Decimals {
  private static final int LONG_DIGITS = 19;
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private Decimals() {}

  /// Whether the number is a `long`: `1.0` and `1e3` are, `1.5` is not.
  static boolean isLong(BigDecimal value) {
    return fitsLong(value)
        && (value.signum() == 0 || integerDigits(value) > 0)
        && value.compareTo(BigDecimal.valueOf(truncate(value))) == 0;
  }

  /// A point in time from seconds since 1970, to the nanosecond.
  static Instant instant(BigDecimal seconds) {
    if (!fitsLong(seconds)) {
      throw new DateTimeException("beyond the range of time");
    } else if (integerDigits(seconds) < -9) {
      return Instant.EPOCH;
    }
    long whole = truncate(seconds);
    BigDecimal fraction = seconds.subtract(BigDecimal.valueOf(whole)).multiply(NANOS);
    return Instant.ofEpochSecond(whole, fraction.longValue());
  }

  private static boolean fitsLong(BigDecimal value) {
    long digits = integerDigits(value);
    return digits < LONG_DIGITS
        || (digits == LONG_DIGITS
            && value.setScale(0, RoundingMode.DOWN).compareTo(MIN) >= 0
            && value.setScale(0, RoundingMode.DOWN).compareTo(MAX) <= 0);
  }

  private static long truncate(BigDecimal value) {
    return integerDigits(value) <= 0 ? 0 : value.setScale(0, RoundingMode.DOWN).longValueExact();
  }

  private static long integerDigits(BigDecimal value) {
    return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
  }
}

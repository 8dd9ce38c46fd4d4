package dev.virga.plugin.lambda.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Durations as Lambda reports them, in milliseconds.
final class Amounts {
  private static final int NANO_DIGITS = 6;

  private Amounts() {}

  /// With two decimals.
  static BigDecimal millis(Duration duration) {
    return BigDecimal.valueOf(duration.toNanos(), NANO_DIGITS).setScale(2, RoundingMode.HALF_UP);
  }

  /// What is billed: the invocation and, since
  /// [August 2025](https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase),
  /// the initialization that it waited for, rounded up.
  static long billedMillis(Duration duration, @Nullable Duration initDuration) {
    Duration all = initDuration == null ? duration : duration.plus(initDuration);
    return BigDecimal.valueOf(all.toNanos(), NANO_DIGITS)
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}

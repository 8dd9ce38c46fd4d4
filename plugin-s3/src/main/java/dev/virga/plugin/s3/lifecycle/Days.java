package dev.virga.plugin.s3.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Days as lifecycle rules count them: added to a time, and rounded up to the next midnight UTC
/// ([expiration](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html#intro-lifecycle-rules-number-of-days)).
final class Days {
  private Days() {}

  /// When so many days have passed.
  static Instant after(Instant time, int days) {
    return time.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days + 1L));
  }

  /// What happened before this time happened so many days ago.
  static Instant before(Instant now, int days) {
    return now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(days));
  }
}

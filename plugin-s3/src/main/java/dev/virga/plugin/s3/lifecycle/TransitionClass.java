package dev.virga.plugin.s3.lifecycle;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The storage classes that objects move to, each of them only to a later one
/// ([supported transitions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html)).
public enum TransitionClass {
  /// Rarely read, at once readable.
  STANDARD_IA(30, false),
  /// Moved between tiers by S3.
  INTELLIGENT_TIERING(0, false),
  /// As the first, in one zone.
  ONEZONE_IA(30, false),
  /// Archived, at once readable.
  GLACIER_IR(0, false),
  /// Archived.
  GLACIER(0, true),
  /// Archived for long.
  DEEP_ARCHIVE(0, true);

  private final int leastDays;
  private final boolean takesSmall;

  TransitionClass(int leastDays, boolean takesSmall) {
    this.leastDays = leastDays;
    this.takesSmall = takesSmall;
  }

  /// The class of a name, if objects can move to it.
  public static Optional<TransitionClass> of(@Nullable String name) {
    return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
  }

  /// How many days an object has to be elsewhere before.
  public int leastDays() {
    return leastDays;
  }

  /// Whether small objects move to it where each storage class has its own limit.
  boolean takesSmall() {
    return takesSmall;
  }

  /// Whether an object of another class can move to this one.
  boolean follows(String storageClass) {
    return of(storageClass).map(it -> it.compareTo(this) < 0).orElse(true);
  }
}

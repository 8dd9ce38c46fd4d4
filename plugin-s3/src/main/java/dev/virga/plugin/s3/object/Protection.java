package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.DefaultRetention;
import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.model.ObjectLockLegalHoldStatus;
import dev.virga.plugin.s3.model.ObjectLockRetentionMode;
import dev.virga.plugin.s3.model.ObjectLockRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules of Object Lock: what protects a new object, and what a protected one withstands
/// ([Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html)).
public final class Protection {
  private final Store store;

  /// The rules by the clock and the configurations of a service.
  public Protection(Store store) {
    this.store = store;
  }

  /// What protects a new object: what its headers say, else what is the default of the bucket.
  ///
  /// @param mode `x-amz-object-lock-mode`
  /// @param retainUntil `x-amz-object-lock-retain-until-date`
  /// @param legalHold `x-amz-object-lock-legal-hold`
  /// @return the lock, or null where nothing protects it
  /// @throws dev.virga.spi.AwsException `InvalidRequest` where the bucket has no object lock,
  ///     `InvalidArgument`
  public @Nullable Lock ofNew(
      Bucket bucket,
      @Nullable String mode,
      @Nullable Instant retainUntil,
      @Nullable String legalHold) {
    if (mode != null || retainUntil != null || legalHold != null) {
      checkLockable(bucket);
    }
    Boolean hold = legalHold == null ? null : isOn(legalHold);
    if (mode == null && retainUntil == null) {
      Lock byDefault = byDefault(bucket);
      return byDefault != null
          ? new Lock(byDefault.mode(), byDefault.retainUntil(), hold)
          : hold == null ? null : new Lock(null, null, hold);
    } else if (mode == null) {
      throw LockErrors.bothNeeded(LockErrors.MODE);
    } else if (retainUntil == null) {
      throw LockErrors.bothNeeded(LockErrors.RETAIN_UNTIL);
    }
    checkInFuture(retainUntil);
    return new Lock(mode(mode).name(), retainUntil, hold);
  }

  /// Refuses to delete a version that is protected.
  ///
  /// @param bypass `x-amz-bypass-governance-retention`
  /// @throws dev.virga.spi.AwsException `AccessDenied`
  public void checkDeletion(Optional<StoredObject> version, @Nullable Boolean bypass) {
    Lock lock = version.map(StoredObject::lock).orElse(null);
    if (lock != null && lock.forbids(store.context().clock().instant(), isTrue(bypass))) {
      throw LockErrors.objectProtected();
    }
  }

  /// The lock of a version after its retention was set anew.
  ///
  /// @param mode null to take the retention away
  /// @param until null to take the retention away
  /// @throws dev.virga.spi.AwsException `AccessDenied` where that weakens a protection that holds
  Lock retained(
      @Nullable Lock before,
      @Nullable ObjectLockRetentionMode mode,
      @Nullable Instant until,
      @Nullable Boolean bypass) {
    Boolean hold = before == null ? null : before.legalHold();
    if (before != null) {
      checkChange(before, mode, until, isTrue(bypass));
    }
    return new Lock(mode == null ? null : mode.name(), until, hold);
  }

  private void checkChange(
      Lock before, @Nullable ObjectLockRetentionMode mode, @Nullable Instant until, boolean pass) {
    Lock retention = new Lock(before.mode(), before.retainUntil(), null);
    boolean stronger =
        mode != null
            && until != null
            && mode.name().equals(before.mode())
            && before.retainUntil() != null
            && !until.isBefore(before.retainUntil());
    if (!stronger && retention.forbids(store.context().clock().instant(), pass)) {
      throw LockErrors.objectProtected();
    }
  }

  /// Refuses a retention that would be over already.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  void checkInFuture(Instant until) {
    if (!until.isAfter(store.context().clock().instant())) {
      throw LockErrors.dateInThePast(until.toString());
    }
  }

  /// Refuses a bucket without object lock.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequest`
  static void checkLockable(Bucket bucket) {
    if (!bucket.objectLock()) {
      throw LockErrors.missingConfiguration();
    }
  }

  private @Nullable Lock byDefault(Bucket bucket) {
    DefaultRetention retention =
        store
            .configurations()
            .objectLock()
            .find(bucket)
            .map(ObjectLockConfiguration::rule)
            .map(ObjectLockRule::defaultRetention)
            .orElse(null);
    if (retention == null || retention.mode() == null || !bucket.objectLock()) {
      return null;
    }
    var now = store.context().clock().instant().atOffset(ZoneOffset.UTC);
    Integer days = retention.days();
    Integer years = retention.years();
    if (days == null && years == null) {
      return null;
    }
    var until = now.plusDays(days == null ? 0 : days).plusYears(years == null ? 0 : years);
    return new Lock(retention.mode().name(), until.toInstant(), null);
  }

  private static ObjectLockRetentionMode mode(String value) {
    for (ObjectLockRetentionMode it : ObjectLockRetentionMode.values()) {
      if (it.name().equals(value)) {
        return it;
      }
    }
    throw LockErrors.unknownMode(value);
  }

  private static boolean isOn(String value) {
    for (ObjectLockLegalHoldStatus it : ObjectLockLegalHoldStatus.values()) {
      if (it.name().equals(value)) {
        return it == ObjectLockLegalHoldStatus.ON;
      }
    }
    throw LockErrors.unknownLegalHold(value);
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}

package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.NoncurrentVersionTransition;
import dev.virga.plugin.s3.model.Transition;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A rule that is in force.
///
/// @param smallMove whether small objects move where each storage class has its own limit
record ActiveRule(LifecycleRule rule, RuleScope scope, boolean smallMove) {
  /// Objects below do not move, unless a rule says how large objects have to be: 128 KiB.
  private static final long SMALL = 128 * 1024;

  String id() {
    String id = rule.id();
    return id == null ? "" : id;
  }

  /// When a current version expires.
  Optional<Instant> expiry(StoredObject current) {
    LifecycleExpiration expiration = rule.expiration();
    if (expiration == null || !scope.contains(current)) {
      return Optional.empty();
    }
    return due(expiration.date(), expiration.days(), current.lastModified());
  }

  /// Whether a delete marker with nothing behind it goes away, whatever its age.
  boolean removesMarkers(StoredObject marker) {
    LifecycleExpiration expiration = rule.expiration();
    return expiration != null
        && Boolean.TRUE.equals(expiration.expiredObjectDeleteMarker())
        && scope.contains(marker);
  }

  /// The storage classes that a current version has come to.
  Stream<TransitionClass> targets(StoredObject current, Instant now) {
    return orEmpty(rule.transitions()).stream()
        .filter(_ -> scope.contains(current))
        .filter(it ->
            due(it.date(), it.days(), current.lastModified())
                .filter(due -> !due.isAfter(now))
                .isPresent())
        .map(Transition::storageClass)
        .flatMap(it -> moves(current, it));
  }

  /// Whether a noncurrent version goes away.
  ///
  /// @param since when it became noncurrent
  /// @param newer how many noncurrent versions of the key are newer
  boolean removesNoncurrent(StoredObject version, Instant since, int newer, Instant now) {
    var expiration = rule.noncurrentVersionExpiration();
    return expiration != null
        && scope.contains(version)
        && isDue(since, expiration.noncurrentDays(), now)
        && newer >= orZero(expiration.newerNoncurrentVersions());
  }

  /// The storage classes that a noncurrent version has come to.
  Stream<TransitionClass> noncurrentTargets(
      StoredObject version, Instant since, int newer, Instant now) {
    return orEmpty(rule.noncurrentVersionTransitions()).stream()
        .filter(_ -> scope.contains(version))
        .filter(it -> isDue(since, it.noncurrentDays(), now))
        .filter(it -> newer >= orZero(it.newerNoncurrentVersions()))
        .map(NoncurrentVersionTransition::storageClass)
        .flatMap(it -> moves(version, it));
  }

  /// Uploads that were initiated before are aborted.
  Optional<Instant> abortsBefore(Instant now) {
    var abort = rule.abortIncompleteMultipartUpload();
    return abort == null
        ? Optional.empty()
        : Optional.ofNullable(abort.daysAfterInitiation()).map(it -> Days.before(now, it));
  }

  private Stream<TransitionClass> moves(StoredObject version, @Nullable String storageClass) {
    return TransitionClass.of(storageClass).stream()
        .filter(
            it -> version.size() >= SMALL || scope.limitsSize() || (smallMove && it.takesSmall()));
  }

  private static Optional<Instant> due(
      @Nullable Instant date, @Nullable Integer days, Instant modified) {
    return date != null
        ? Optional.of(date)
        : Optional.ofNullable(days).map(it -> Days.after(modified, it));
  }

  private static boolean isDue(Instant since, @Nullable Integer days, Instant now) {
    return days != null && !Days.after(since, days).isAfter(now);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

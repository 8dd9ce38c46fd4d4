package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.model.ExpirationStatus;
import dev.virga.plugin.s3.store.Configurations.Lifecycle;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rules of a bucket that are in force say together: of several dates the earliest counts, of
/// several storage classes the coldest.
///
/// @param rules those that are not disabled
record BucketRules(List<ActiveRule> rules) {

  static BucketRules of(Lifecycle lifecycle) {
    boolean smallMove =
        lifecycle.transitionDefaultMinimumObjectSize().equals("varies_by_storage_class");
    return new BucketRules(
        lifecycle.rules().rules().stream()
            .filter(it -> it.status() == ExpirationStatus.ENABLED)
            .map(it -> new ActiveRule(it, RuleScope.of(it), smallMove))
            .toList());
  }

  /// When a current version expires, and by which rule.
  record Expiry(Instant at, String rule) {}

  /// When a current version expires first.
  Optional<Expiry> expiry(StoredObject current) {
    return rules.stream()
        .flatMap(rule -> rule.expiry(current).map(at -> new Expiry(at, rule.id())).stream())
        .min(Comparator.comparing(Expiry::at));
  }

  /// Whether a current version, or a delete marker with nothing behind it, has had its time.
  boolean isExpired(StoredObject current, Instant now) {
    return expiry(current).filter(it -> !it.at().isAfter(now)).isPresent();
  }

  /// Whether a delete marker with nothing behind it goes away.
  boolean removesMarker(StoredObject marker, Instant now) {
    return isExpired(marker, now) || rules.stream().anyMatch(it -> it.removesMarkers(marker));
  }

  /// Where a current version moves to now, if anywhere.
  Optional<String> target(StoredObject current, Instant now) {
    return coldest(current, rules.stream().flatMap(it -> it.targets(current, now)));
  }

  /// Whether a noncurrent version goes away.
  boolean removesNoncurrent(StoredObject version, Instant since, int newer, Instant now) {
    return rules.stream().anyMatch(it -> it.removesNoncurrent(version, since, newer, now));
  }

  /// Where a noncurrent version moves to now, if anywhere.
  Optional<String> noncurrentTarget(StoredObject version, Instant since, int newer, Instant now) {
    return coldest(
        version, rules.stream().flatMap(it -> it.noncurrentTargets(version, since, newer, now)));
  }

  /// What the keys of all objects start with that rules are about, none of them twice.
  List<String> prefixes() {
    List<String> all = rules.stream().map(it -> it.scope().prefix()).distinct().toList();
    return all.stream()
        .filter(it -> all.stream().noneMatch(other -> !other.equals(it) && it.startsWith(other)))
        .toList();
  }

  private static Optional<String> coldest(StoredObject version, Stream<TransitionClass> targets) {
    return targets
        .max(Comparator.naturalOrder())
        .filter(it -> it.follows(version.metadata().storageClass()))
        .map(TransitionClass::name);
  }
}

package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Objects;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.TableKey;
import dev.virga.plugin.s3.store.Uploads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Applies the rules of one bucket to everything in it, page by page, each page in one transaction.
///
/// Noncurrent versions come first, so that a delete marker behind which they vanish goes in the same
/// sweep.
final class BucketSweep {
  /// The most versions that are looked at, and so changed, at once.
  private static final int PAGE = 50;

  private final Store store;
  private final Bucket bucket;
  private final BucketRules rules;
  private final BooleanSupplier closed;
  private final VersionChanges changes;
  private final Instant now;

  /// @param closed whether to end before everything is done
  BucketSweep(Store store, Bucket bucket, BucketRules rules, BooleanSupplier closed) {
    this.store = store;
    this.bucket = bucket;
    this.rules = rules;
    this.closed = closed;
    this.now = store.context().clock().instant();
    this.changes = new VersionChanges(store, bucket, now);
  }

  void run() {
    for (String prefix : rules.prefixes()) {
      String rows = TableKey.of(bucket.name(), prefix);
      sweepNoncurrent(rows);
      sweepCurrent(rows);
    }
    for (ActiveRule rule : rules.rules()) {
      rule.abortsBefore(now)
          .ifPresent(it -> sweepUploads(TableKey.of(bucket.name(), rule.scope().prefix()), it));
    }
  }

  private void sweepUploads(String rows, Instant time) {
    String after = "";
    while (!closed.getAsBoolean()) {
      List<StoredUpload> page = store.uploads().page(bucket, rows, after, PAGE);
      apply(
          page.stream()
              .filter(it -> it.initiated().isBefore(time))
              .<Runnable>map(it -> () -> store.uploads().abortStartedBefore(bucket, it.key(), time))
              .toList());
      if (page.size() < PAGE) {
        return;
      }
      after = Uploads.row(bucket, page.getLast().key(), page.getLast().id());
    }
  }

  private void sweepCurrent(String rows) {
    String after = "";
    while (!closed.getAsBoolean()) {
      List<StoredObject> page = store.objects().page(bucket, rows, after, PAGE);
      apply(page.stream().map(this::change).flatMap(Optional::stream).toList());
      if (page.size() < PAGE) {
        return;
      }
      after = TableKey.of(bucket.name(), page.getLast().key());
    }
  }

  /// What becomes of a current version, if anything.
  private Optional<Runnable> change(StoredObject current) {
    if (current.deleteMarker()) {
      return rules.removesMarker(current, now)
          ? Optional.of(() -> changes.removeLoneMarker(current))
          : Optional.empty();
    }
    boolean expired = rules.isExpired(current, now);
    if (expired && bucket.versioning() == null) {
      return Optional.of(() -> changes.remove(current));
    }
    // where versions are kept the object moves, too, because it stays as a noncurrent version
    Optional<Runnable> move = rules.target(current, now).map(it -> () -> changes.move(current, it));
    if (!expired) {
      return move;
    }
    return Optional.of(() -> {
      move.ifPresent(Runnable::run);
      changes.hide(current);
    });
  }

  private void sweepNoncurrent(String rows) {
    String after = "";
    String key = "";
    int newer = 0;
    while (!closed.getAsBoolean()) {
      List<StoredObject> page = store.objects().olderPage(bucket, rows, after, PAGE);
      var due = new ArrayList<Runnable>();
      for (StoredObject version : page) {
        newer = version.key().equals(key) ? newer + 1 : 0;
        key = version.key();
        change(version, newer).ifPresent(due::add);
      }
      apply(due);
      if (page.size() < PAGE) {
        return;
      }
      after = Objects.olderKey(bucket, page.getLast());
    }
  }

  /// What becomes of a noncurrent version, if anything.
  private Optional<Runnable> change(StoredObject version, int newer) {
    Instant since = version.noncurrentSince();
    if (since == null) {
      return Optional.empty();
    }
    if (rules.removesNoncurrent(version, since, newer, now)) {
      return Optional.of(() -> changes.remove(version));
    }
    return version.deleteMarker()
        ? Optional.empty()
        : rules
            .noncurrentTarget(version, since, newer, now)
            .map(it -> () -> changes.move(version, it));
  }

  private void apply(List<Runnable> due) {
    if (due.isEmpty()) {
      return;
    }
    store
        .context()
        .transaction(() -> {
          due.forEach(Runnable::run);
          return due.size();
        });
  }
}

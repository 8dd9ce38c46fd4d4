package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.util.Optional;

/// What rules do to versions of objects. Nothing happens to a version that has changed since it was
/// looked at, or that a lock protects.
///
/// @param now when rules are applied
record VersionChanges(Store store, Bucket bucket, Instant now) {

  /// Says that a version is not the one that was looked at. It is thrown before anything is changed,
  /// and never leaves this class.
  private static final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changed() {
      super("the version has changed", null, false, false);
    }
  }

  /// Removes a version for good.
  void remove(StoredObject seen) {
    try {
      store
          .objects()
          .deleteVersion(bucket, seen.key(), seen.versionId(), it -> checkRemovable(seen, it))
          .ifPresent(it -> publish("LifecycleExpiration:Delete", it));
    } catch (Changed _) {
      // the next sweep looks again
    }
  }

  /// Removes a delete marker behind which there is nothing.
  void removeLoneMarker(StoredObject seen) {
    if (store.objects().older(bucket, seen.key()).isEmpty()) {
      remove(seen);
    }
  }

  /// Puts a delete marker in front of a version.
  void hide(StoredObject seen) {
    try {
      store
          .objects()
          .delete(bucket, seen.key(), bucket.account(), it -> checkSame(seen, it))
          .ifPresent(it -> publish("LifecycleExpiration:DeleteMarkerCreated", it));
    } catch (Changed _) {
      // the next sweep looks again
    }
  }

  /// Moves a version to another storage class.
  void move(StoredObject seen, String storageClass) {
    store
        .objects()
        .update(
            bucket,
            seen,
            it ->
                it.sequence() == seen.sequence()
                    ? it.withMetadata(it.metadata().withStorageClass(storageClass))
                    : it)
        .filter(it -> it.sequence() == seen.sequence())
        .ifPresent(it -> publish("LifecycleTransition", it));
  }

  private void checkRemovable(StoredObject seen, Optional<StoredObject> now) {
    checkSame(seen, now);
    Lock lock = now.map(StoredObject::lock).orElse(null);
    if (lock != null && lock.forbids(this.now, false)) {
      throw new Changed();
    }
  }

  private static void checkSame(StoredObject seen, Optional<StoredObject> now) {
    if (now.filter(it -> it.sequence() == seen.sequence()).isEmpty()) {
      throw new Changed();
    }
  }

  private void publish(String event, StoredObject object) {
    store.notifications().publish(bucket, event, object);
  }
}

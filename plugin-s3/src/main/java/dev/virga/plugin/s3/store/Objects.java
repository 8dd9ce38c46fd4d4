package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The objects of all buckets with their versions.
///
/// A change looks and writes under one lock, which is taken in this class alone and held for no longer
/// than that: bodies are written before. So of concurrent writers to a key the last one wins, whole.
public final class Objects {
  private final ReentrantLock lock = new ReentrantLock();
  private final Buckets buckets;
  private final Table<StoredObject> current;
  private final Table<StoredObject> noncurrent;
  private final Released released;
  private final InstantSource clock;
  private final Ids ids;
  private final AtomicLong sequence = new AtomicLong();

  /// The objects that the tables of a service hold.
  ///
  /// @param released takes the files that nobody needs any more
  public Objects(ServiceContext context, Buckets buckets, Released released) {
    this.buckets = buckets;
    this.current = context.table("objects", StoredObject.class);
    this.noncurrent = context.table("noncurrent", StoredObject.class);
    this.released = released;
    this.clock = context.clock();
    this.ids = context.ids();
    everything(_ -> true).forEach(it -> sequence.accumulateAndGet(it.sequence(), Math::max));
  }

  /// The current version of a key, which may be a delete marker.
  public Optional<StoredObject> find(Bucket bucket, String key) {
    return current.get(bucket.scope(), TableKey.of(bucket.name(), key));
  }

  /// A version of a key.
  public Optional<StoredObject> find(Bucket bucket, String key, String versionId) {
    Optional<StoredObject> now = find(bucket, key).filter(it -> it.versionId().equals(versionId));
    return now.isPresent()
        ? now
        : older(bucket, key).stream().filter(it -> it.versionId().equals(versionId)).findFirst();
  }

  /// The noncurrent versions of a key, newest first.
  public List<StoredObject> older(Bucket bucket, String key) {
    return noncurrent.list(bucket.scope(), TableKey.within(bucket.name(), key));
  }

  /// One page of current versions, delete markers among them, sorted by key.
  ///
  /// @param from keys from here on, as [TableKey] makes them
  /// @param after only those behind this one, as [TableKey] makes them, or the empty string
  public List<StoredObject> page(Bucket bucket, String from, String after, int limit) {
    return current.list(bucket.scope(), from, after, limit);
  }

  /// One page of noncurrent versions, sorted by key and newest first.
  public List<StoredObject> olderPage(Bucket bucket, String from, String after, int limit) {
    return noncurrent.list(bucket.scope(), from, after, limit);
  }

  /// The row of a noncurrent version, to go on behind it.
  public static String olderKey(Bucket bucket, StoredObject version) {
    return TableKey.within(bucket.name(), version.key())
        + "%016x".formatted(Long.MAX_VALUE - version.sequence());
  }

  /// Writes an object.
  ///
  /// @param condition looks at the current version, if there is one that is no delete marker, and
  ///     throws to refuse
  /// @return the object with its version
  /// @throws dev.virga.spi.AwsException `NoSuchBucket` if the bucket was removed meanwhile, and what
  ///     the condition throws
  public StoredObject put(
      Bucket bucket, StoredObject draft, Consumer<Optional<StoredObject>> condition) {
    lock.lock();
    try {
      Bucket now = buckets.get(bucket.name());
      Optional<StoredObject> before = find(now, draft.key());
      condition.accept(before.filter(it -> !it.deleteMarker()));
      return write(now, before, draft);
    } finally {
      lock.unlock();
    }
  }

  /// Deletes an object, without naming a version: removes it, or puts a delete marker in front.
  ///
  /// @param condition as in [#put]
  /// @return the delete marker that is in front now, or the object that was removed; nothing where there
  ///     was none
  public Optional<StoredObject> delete(
      Bucket bucket, String key, String owner, Consumer<Optional<StoredObject>> condition) {
    lock.lock();
    try {
      Bucket now = buckets.get(bucket.name());
      Optional<StoredObject> before = find(now, key);
      condition.accept(before.filter(it -> !it.deleteMarker()));
      if (now.versioning() != null) {
        return Optional.of(write(now, before, StoredObject.marker(key, owner, clock.instant())));
      }
      before.ifPresent(it -> {
        current.remove(now.scope(), TableKey.of(now.name(), key));
        released.add(it.segments());
      });
      return before;
    } finally {
      lock.unlock();
    }
  }

  /// Deletes a version for good; the next older one becomes the current one.
  ///
  /// @param condition looks at the version, and throws to refuse
  /// @return what was removed
  public Optional<StoredObject> deleteVersion(
      Bucket bucket, String key, String versionId, Consumer<Optional<StoredObject>> condition) {
    lock.lock();
    try {
      Optional<StoredObject> version = find(bucket, key, versionId);
      condition.accept(version);
      version.ifPresent(it -> {
        if (it.noncurrentSince() == null) {
          removeCurrent(bucket, it);
        } else {
          removeOlder(bucket, it);
        }
      });
      return version;
    } finally {
      lock.unlock();
    }
  }

  /// Changes what is said of a version.
  ///
  /// @return the changed version, or nothing if it is not there any more
  public Optional<StoredObject> update(
      Bucket bucket, StoredObject version, UnaryOperator<StoredObject> change) {
    lock.lock();
    try {
      return find(bucket, version.key(), version.versionId())
          .map(it -> {
            StoredObject changed = change.apply(it);
            store(bucket, changed);
            return changed;
          });
    } finally {
      lock.unlock();
    }
  }

  /// Removes a bucket that has nothing in it.
  ///
  /// @throws dev.virga.spi.AwsException `BucketNotEmpty`
  public void removeBucket(Bucket bucket) {
    lock.lock();
    try {
      String all = TableKey.bucket(bucket.name());
      if (!page(bucket, all, "", 1).isEmpty() || !olderPage(bucket, all, "", 1).isEmpty()) {
        throw S3Errors.bucketNotEmpty(bucket.name());
      }
      buckets.remove(bucket);
    } finally {
      lock.unlock();
    }
  }

  /// Every version of every object in some scopes.
  public Stream<StoredObject> everything(Predicate<Scope> scopes) {
    return Stream.of(current, noncurrent)
        .flatMap(table ->
            table.scopes().stream().filter(scopes).flatMap(scope -> table.list(scope).stream()));
  }

  private StoredObject write(Bucket bucket, Optional<StoredObject> before, StoredObject draft) {
    Bucket.Versioning versioning = bucket.versioning();
    boolean keepsAll = versioning == Bucket.Versioning.ENABLED;
    Instant now = clock.instant();
    if (keepsAll || before.filter(it -> !it.isNullVersion()).isPresent()) {
      before.ifPresent(it -> store(bucket, it.noncurrent(now)));
    } else {
      before.ifPresent(it -> released.add(it.segments()));
    }
    if (versioning == Bucket.Versioning.SUSPENDED) {
      older(bucket, draft.key()).stream()
          .filter(StoredObject::isNullVersion)
          .forEach(it -> removeOlder(bucket, it));
    }
    String version = keepsAll ? newVersion() : StoredObject.NULL_VERSION;
    StoredObject written = draft.written(version, sequence.incrementAndGet());
    // the row of the version before is replaced and never missing, for those who read without the
    // lock
    store(bucket, written);
    return written;
  }

  private void removeCurrent(Bucket bucket, StoredObject version) {
    List<StoredObject> older = older(bucket, version.key());
    if (older.isEmpty()) {
      current.remove(bucket.scope(), TableKey.of(bucket.name(), version.key()));
    } else {
      StoredObject newest = older.getFirst();
      store(bucket, newest.noncurrent(null));
      noncurrent.remove(bucket.scope(), olderKey(bucket, newest));
    }
    released.add(version.segments());
  }

  private void removeOlder(Bucket bucket, StoredObject version) {
    noncurrent.remove(bucket.scope(), olderKey(bucket, version));
    released.add(version.segments());
  }

  private void store(Bucket bucket, StoredObject version) {
    if (version.noncurrentSince() == null) {
      current.put(bucket.scope(), TableKey.of(bucket.name(), version.key()), version);
    } else {
      noncurrent.put(bucket.scope(), olderKey(bucket, version), version);
    }
  }

  /// A version id as opaque as AWS's: 32 characters.
  private String newVersion() {
    return ids.hex(32);
  }
}

package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// The multipart uploads of all buckets with their parts.
///
/// A change looks and writes under one lock, which is taken in this class alone: of those who complete
/// and abort an upload one wins, and no part comes behind it. Completing takes the lock of [Objects]
/// inside of this one, never the other way round.
public final class Uploads {
  private static final int SEQUENCE_DIGITS = 16;
  private static final int RANDOM_DIGITS = 48;

  private final ReentrantLock lock = new ReentrantLock();
  private final Buckets buckets;
  private final Table<StoredUpload> uploads;
  private final Table<UploadedPart> parts;
  private final Released released;
  private final Ids ids;
  private final AtomicLong sequence = new AtomicLong();

  /// The uploads that the tables of a service hold.
  ///
  /// @param released takes the files that nobody needs any more
  public Uploads(ServiceContext context, Buckets buckets, Released released) {
    this.buckets = buckets;
    this.uploads = context.table("uploads", StoredUpload.class);
    this.parts = context.table("parts", UploadedPart.class);
    this.released = released;
    this.ids = context.ids();
    for (var scope : uploads.scopes()) {
      uploads.list(scope).forEach(it -> sequence.accumulateAndGet(sequence(it), Math::max));
    }
  }

  /// Begins an upload.
  ///
  /// @param upload makes it of its id
  /// @throws dev.virga.spi.AwsException `NoSuchBucket` if the bucket was removed meanwhile
  public StoredUpload begin(Bucket bucket, Function<String, StoredUpload> upload) {
    lock.lock();
    try {
      Bucket now = buckets.get(bucket.name());
      // ids of one key sort as uploads began, whatever the clock says
      String number = "%016x".formatted(sequence.incrementAndGet());
      StoredUpload begun = upload.apply(number + ids.hex(RANDOM_DIGITS));
      uploads.put(now.scope(), row(now, begun.key(), begun.id()), begun);
      return begun;
    } finally {
      lock.unlock();
    }
  }

  /// An upload.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchUpload`
  public StoredUpload get(Bucket bucket, String key, String id) {
    return find(bucket, key, id).orElseThrow(() -> S3Errors.noSuchUpload(id));
  }

  /// An upload, if it goes on.
  public Optional<StoredUpload> find(Bucket bucket, String key, String id) {
    return uploads.get(bucket.scope(), row(bucket, key, id));
  }

  /// One page of the uploads of a bucket, sorted by key and in the order in which they began.
  ///
  /// @param from keys from here on, as [TableKey] makes them
  /// @param after only those behind this row, or the empty string
  public List<StoredUpload> page(Bucket bucket, String from, String after, int limit) {
    return uploads.list(bucket.scope(), from, after, limit);
  }

  /// The row of an upload, to go on behind it.
  public static String row(Bucket bucket, String key, String id) {
    return TableKey.within(bucket.name(), key) + id;
  }

  /// Takes a part in, in the place of one that has its number.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchUpload` if the upload has ended meanwhile
  public void put(Bucket bucket, StoredUpload upload, UploadedPart part) {
    lock.lock();
    try {
      get(bucket, upload.key(), upload.id());
      String row = row(upload, part.number());
      parts.get(bucket.scope(), row).ifPresent(it -> released.add(it.segments()));
      parts.put(bucket.scope(), row, part);
    } finally {
      lock.unlock();
    }
  }

  /// One page of the parts of an upload, sorted by number.
  ///
  /// @param after only those with a greater number
  public List<UploadedPart> parts(Bucket bucket, StoredUpload upload, int after, int limit) {
    return parts.list(bucket.scope(), rows(upload), row(upload, after), limit);
  }

  /// Ends an upload with an object. Parts that are not in it are let go of.
  ///
  /// @param write writes the object that the parts make, and throws to refuse
  /// @return the object, or nothing if there is no such upload any more
  public Optional<StoredObject> complete(
      Bucket bucket,
      String key,
      String id,
      BiFunction<StoredUpload, List<UploadedPart>, StoredObject> write) {
    lock.lock();
    try {
      return find(bucket, key, id)
          .map(upload -> {
            StoredObject written = write.apply(upload, parts.list(bucket.scope(), rows(upload)));
            Set<String> kept = new HashSet<>();
            written.segments().forEach(it -> kept.add(it.file()));
            end(bucket, upload, kept);
            return written;
          });
    } finally {
      lock.unlock();
    }
  }

  /// Ends an upload without an object.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchUpload`
  public void abort(Bucket bucket, String key, String id) {
    lock.lock();
    try {
      end(bucket, get(bucket, key, id), Set.of());
    } finally {
      lock.unlock();
    }
  }

  /// Aborts the uploads to keys with a prefix that began before a time: what a lifecycle rule says.
  ///
  /// @return the uploads that were aborted
  public List<StoredUpload> abortStartedBefore(Bucket bucket, String prefix, Instant time) {
    lock.lock();
    try {
      List<StoredUpload> old =
          uploads.list(bucket.scope(), TableKey.of(bucket.name(), prefix)).stream()
              .filter(it -> it.initiated().isBefore(time))
              .toList();
      old.forEach(it -> end(bucket, it, Set.of()));
      return old;
    } finally {
      lock.unlock();
    }
  }

  /// Aborts all uploads of a bucket that has just been removed.
  public void forget(Bucket bucket) {
    lock.lock();
    try {
      uploads
          .list(bucket.scope(), TableKey.bucket(bucket.name()))
          .forEach(it -> end(bucket, it, Set.of()));
    } finally {
      lock.unlock();
    }
  }

  /// The segments of all parts of all uploads.
  public List<Segment> segments(Predicate<Scope> scopes) {
    return parts.scopes().stream()
        .filter(scopes)
        .flatMap(scope -> parts.list(scope).stream())
        .flatMap(part -> part.segments().stream())
        .toList();
  }

  private void end(Bucket bucket, StoredUpload upload, Set<String> kept) {
    var unwanted = new ArrayList<Segment>();
    for (UploadedPart it : parts.list(bucket.scope(), rows(upload))) {
      parts.remove(bucket.scope(), row(upload, it.number()));
      it.segments().stream().filter(part -> !kept.contains(part.file())).forEach(unwanted::add);
    }
    uploads.remove(bucket.scope(), row(bucket, upload.key(), upload.id()));
    released.add(unwanted);
  }

  private static String rows(StoredUpload upload) {
    return upload.id() + '/';
  }

  private static String row(StoredUpload upload, int number) {
    return rows(upload) + "%05d".formatted(number);
  }

  private static long sequence(StoredUpload upload) {
    return Long.parseLong(upload.id().substring(0, SEQUENCE_DIGITS), 16);
  }
}

package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Operation;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One bucket with objects that have no content, for the operations on what is said of objects.
final class BucketUnderTest implements AutoCloseable {
  static final String NAME = "bucket";
  static final String FRIEND = "000000000001";

  private final ServiceUnderTest service = ServiceUnderTest.of(new S3Plugin()).start();
  private final CountedRows context = new CountedRows(service.context());
  private final Store store = Store.open(context);

  /// A bucket without versions, locks and ownership controls.
  BucketUnderTest() {
    this(null, false);
  }

  BucketUnderTest(Bucket.@Nullable Versioning versioning, boolean objectLock) {
    store
        .buckets()
        .create(
            new Bucket(
                NAME,
                ServiceUnderTest.ACCOUNT,
                ServiceUnderTest.SCOPE.region(),
                service.clock().instant(),
                objectLock,
                versioning,
                null,
                null));
  }

  Store store() {
    return store;
  }

  Bucket bucket() {
    return store.buckets().get(NAME);
  }

  Instant now() {
    return service.clock().instant();
  }

  void advance(Duration by) {
    service.clock().advance(by);
  }

  StoredObject put(String key) {
    return put(key, null, Metadata.STANDARD);
  }

  StoredObject put(String key, @Nullable Lock lock, String storageClass) {
    var metadata =
        new Metadata("text/plain", null, null, null, null, null, null, storageClass, Map.of());
    return store
        .objects()
        .put(
            bucket(),
            StoredObject.draft(
                new NewObject(
                    key,
                    ServiceUnderTest.ACCOUNT,
                    metadata,
                    ObjectEncryption.DEFAULT,
                    null,
                    null,
                    lock),
                Content.whole(
                    3,
                    "900150983cd24fb0d6963f7d28e17f72",
                    new StoredChecksum(ChecksumAlgorithm.CRC32, "NSRBwg==", "FULL_OBJECT"),
                    List.of()),
                now()),
            _ -> {});
  }

  /// Deletes the current version, which leaves a delete marker where there are versions.
  @Nullable StoredObject delete(String key) {
    return store.objects().delete(bucket(), key, ServiceUnderTest.ACCOUNT, _ -> {}).orElse(null);
  }

  <I extends Record, O extends Record> O call(Operation<I, O> operation, I request) {
    return operation.handle(request, service.caller(ServiceUnderTest.SCOPE));
  }

  /// Takes everything out of the bucket.
  void clear() {
    List<StoredObject> versions = store.objects().everything(_ -> true).toList();
    versions.forEach(
        it -> store.objects().deleteVersion(bucket(), it.key(), it.versionId(), _ -> {}));
  }

  /// The rows that lists of tables gave since the last time.
  int rowsRead() {
    return context.reset();
  }

  @Override
  public void close() {
    store.close();
    service.close();
  }
}

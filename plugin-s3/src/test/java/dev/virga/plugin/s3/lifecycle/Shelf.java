package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.model.BucketLifecycleConfiguration;
import dev.virga.plugin.s3.model.ExpirationStatus;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Configurations.Lifecycle;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.TableKey;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A bucket named `shelf` whose rules are applied when a test says so.
final class Shelf implements AutoCloseable {
  private static final String ACCOUNT = ServiceUnderTest.ACCOUNT;

  final ServiceUnderTest service;
  final Store store;
  final TestClock clock;

  private Shelf(ServiceUnderTest service) {
    this.service = service;
    this.store = Store.open(service.context());
    this.clock = service.clock();
  }

  /// A bucket that never kept versions.
  static Shelf plain() {
    return start(null, "PT1H");
  }

  /// A bucket that keeps versions.
  static Shelf versioned() {
    return start(Bucket.Versioning.ENABLED, "PT1H");
  }

  /// A bucket whose rules the service applies.
  static Shelf swept(String interval) {
    return start(null, interval);
  }

  private static Shelf start(Bucket.@Nullable Versioning versioning, String interval) {
    var service = ServiceUnderTest.of(new S3Plugin()).with("lifecycle-interval", interval).start();
    var shelf = new Shelf(service);
    var bucket =
        new Bucket("shelf", ACCOUNT, "us-east-1", TestClock.START, false, versioning, null, null);
    shelf.store.buckets().create(bucket);
    shelf.store.configurations().created(bucket, ObjectOwnership.BUCKET_OWNER_ENFORCED);
    return shelf;
  }

  Bucket bucket() {
    return store.buckets().get("shelf");
  }

  StoredObject put(String key) {
    return put(key, 5, null, null);
  }

  StoredObject put(String key, long size, @Nullable List<Tag> tags, @Nullable Lock lock) {
    var metadata =
        new Metadata("text/plain", null, null, null, null, null, null, Metadata.STANDARD, Map.of());
    var object = new NewObject(key, ACCOUNT, metadata, ObjectEncryption.DEFAULT, tags, null, lock);
    var checksum = new StoredChecksum(ChecksumAlgorithm.CRC32, "AAAAAA==", "FULL_OBJECT");
    return store.write(bucket(), object, Content.whole(size, "e", checksum, List.of()), _ -> {});
  }

  StoredObject delete(String key) {
    return store.objects().delete(bucket(), key, ACCOUNT, _ -> {}).orElseThrow();
  }

  void rules(LifecycleRule... rules) {
    rules("all_storage_classes_128K", rules);
  }

  void rules(String minimumSize, LifecycleRule... rules) {
    store
        .configurations()
        .lifecycle()
        .put(
            bucket(), new Lifecycle(new BucketLifecycleConfiguration(List.of(rules)), minimumSize));
  }

  /// A rule that is in force for everything, unless it is changed.
  static LifecycleRule rule(Consumer<LifecycleRule.Builder> change) {
    return LifecycleRule.of(it -> {
      it.id = "rule";
      it.status = ExpirationStatus.ENABLED;
      it.filter = LifecycleRuleFilter.of(_ -> {});
      change.accept(it);
    });
  }

  /// Applies the rules once.
  void sweep() {
    store
        .lifecycles()
        .of(bucket())
        .ifPresent(rules -> new BucketSweep(store, bucket(), rules, () -> false).run());
  }

  void sweepAfter(int days) {
    clock.advance(Duration.ofDays(days));
    sweep();
  }

  /// The current versions, delete markers among them.
  List<StoredObject> current() {
    return store.objects().page(bucket(), TableKey.bucket("shelf"), "", 1000);
  }

  List<String> keys() {
    return current().stream().map(StoredObject::key).toList();
  }

  List<StoredObject> older(String key) {
    return store.objects().older(bucket(), key);
  }

  String storageClass(String key) {
    return store.objects().find(bucket(), key).orElseThrow().metadata().storageClass();
  }

  @Override
  public void close() {
    store.close();
    service.close();
  }
}

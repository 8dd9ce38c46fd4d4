package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Configurations;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The service with buckets that are there already.
final class ConfiguredBuckets implements AutoCloseable {
  static final String NAME = "shelf";

  private final ServiceUnderTest service;

  private ConfiguredBuckets(ServiceUnderTest service) {
    this.service = service;
  }

  /// With the bucket [#NAME].
  static ConfiguredBuckets start() {
    var it = new ConfiguredBuckets(ServiceUnderTest.of(new S3Plugin()).start());
    it.bucket(NAME);
    return it;
  }

  /// With what is in a directory.
  static ConfiguredBuckets in(Path directory) {
    return new ConfiguredBuckets(ServiceUnderTest.of(new S3Plugin()).in(directory).start());
  }

  Bucket bucket(String name) {
    return bucket(name, null, ServiceUnderTest.SCOPE);
  }

  Bucket versioned(String name) {
    return bucket(name, Bucket.Versioning.ENABLED, ServiceUnderTest.SCOPE);
  }

  Bucket bucket(String name, Bucket.@Nullable Versioning versioning, Scope scope) {
    var bucket =
        new Bucket(
            name,
            scope.account(),
            scope.region(),
            service.clock().instant(),
            false,
            versioning,
            null,
            null);
    new Buckets(service.context()).create(bucket);
    configurations().created(bucket, ObjectOwnership.BUCKET_OWNER_ENFORCED);
    return bucket;
  }

  Bucket find(String name) {
    return new Buckets(service.context()).get(name);
  }

  Configurations configurations() {
    return Configurations.of(service.context());
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  @Override
  public void close() {
    service.close();
  }
}

package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The version of an object whose tags, grants or protection a request is about.
final class SubResourceTarget {
  private final Store store;
  private final ObjectReader reader;

  SubResourceTarget(Store store) {
    this.store = store;
    this.reader = new ObjectReader(store);
  }

  /// Finds a version. A delete marker has no sub-resources, whether it was named or not.
  ///
  /// @param versionId the version, or null for the current one
  /// @param method the HTTP method, for the refusal of a delete marker
  /// @throws dev.virga.spi.AwsException `NoSuchBucket`, `NoSuchKey`, `NoSuchVersion`, or
  ///     `MethodNotAllowed`
  ObjectReader.Located locate(
      String bucket, String key, @Nullable String versionId, String method) {
    Optional<StoredObject> current =
        versionId == null
            ? store.objects().find(store.buckets().get(bucket), key)
            : Optional.empty();
    boolean hidden = current.filter(StoredObject::deleteMarker).isPresent();
    return reader.locate(bucket, key, hidden ? current.get().versionId() : versionId, method);
  }

  /// Changes what is said of a version.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchKey` if it was deleted meanwhile
  void update(ObjectReader.Located located, UnaryOperator<StoredObject> change) {
    StoredObject version = located.object();
    if (store.objects().update(located.bucket(), version, change).isEmpty()) {
      throw S3Errors.noSuchKey(version.key());
    }
  }
}

package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the version of an object that a request is about, and opens its body.
public final class ObjectReader {
  private static final Pattern VERSION = Pattern.compile("null|[A-Za-z0-9._-]{32}");
  private static final Set<String> ARCHIVES = Set.of("GLACIER", "DEEP_ARCHIVE");

  /// The method of those who read to copy.
  static final String COPIER = "PUT";

  /// How often an object may be replaced between finding and opening it.
  private static final int ATTEMPTS = 100;

  private final Store store;

  /// A reader of what is kept.
  public ObjectReader(Store store) {
    this.store = store;
  }

  /// A version of an object, and the bucket that it is in.
  public record Located(Bucket bucket, StoredObject object) {
    /// The version as answers tell it: not where versions were never kept.
    public @Nullable String versionId() {
      return bucket.versioning() == null ? null : object.versionId();
    }
  }

  /// Finds a version that is no delete marker.
  ///
  /// @param versionId the version, or null for the current one
  /// @param method the HTTP method, for the refusal of a delete marker
  /// @throws AwsException `NoSuchBucket`, `NoSuchKey`, `NoSuchVersion`, or `MethodNotAllowed` if the
  ///     version is a delete marker, which for a copy is `InvalidRequest`
  public Located locate(String bucketName, String key, @Nullable String versionId, String method) {
    Bucket bucket = store.buckets().get(bucketName);
    if (versionId == null) {
      StoredObject current =
          store.objects().find(bucket, key).orElseThrow(() -> S3Errors.noSuchKey(key));
      if (current.deleteMarker()) {
        throw ofMarker(S3Errors.noSuchKey(key), current);
      }
      return new Located(bucket, current);
    }
    checkVersionId(versionId);
    StoredObject version =
        store
            .objects()
            .find(bucket, key, versionId)
            .orElseThrow(() -> S3Errors.noSuchVersion(key, versionId));
    if (version.deleteMarker() && method.equals(COPIER)) {
      throw ObjectErrors.copySourceIsMarker();
    } else if (version.deleteMarker()) {
      throw ofMarker(S3Errors.methodNotAllowed(method, "DeleteMarker"), version)
          .withHeader("Allow", "DELETE")
          .withHeader("Last-Modified", HttpDate.of(version.lastModified()));
    }
    return new Located(bucket, version);
  }

  /// Refuses what no version can be called.
  ///
  /// @throws AwsException `InvalidArgument`
  static void checkVersionId(String versionId) {
    if (!VERSION.matcher(versionId).matches()) {
      throw ObjectErrors.invalidVersionId(versionId);
    }
  }

  /// What was found, with the body or without.
  public record Opened<T>(T found, Body body) {}

  /// Finds something and opens its body, so that the answer and the body are of one version.
  ///
  /// @param locate finds it
  /// @param segments what of its content is wanted
  public <T> Opened<T> open(Supplier<T> locate, Function<T, List<Segment>> segments) {
    return whileThere(
        locate,
        found -> {
          List<Segment> wanted = segments.apply(found);
          if (wanted.isEmpty()) {
            return new Opened<>(found, Body.EMPTY);
          }
          InputStream stream = store.files().open(wanted);
          long length = wanted.stream().mapToLong(Segment::length).sum();
          return new Opened<>(found, new Body.Stream(stream, length));
        });
  }

  /// Finds something and uses its files. Where a writer replaced the object in between, it is found
  /// anew.
  ///
  /// @param locate finds it
  /// @param use takes hold of its files
  public <T, R> R whileThere(Supplier<T> locate, Use<T, R> use) {
    for (int attempt = 1; ; attempt++) {
      try {
        return use.of(locate.get());
      } catch (NoSuchFileException e) {
        if (attempt == ATTEMPTS) {
          throw new IllegalStateException("a body is missing", e);
        }
      }
    }
  }

  /// What is done with the files of what was found.
  public interface Use<T, R> {
    /// Uses them.
    ///
    /// @throws NoSuchFileException if they have been removed
    R of(T found) throws NoSuchFileException;
  }

  /// Refuses an object that has to be restored first.
  ///
  /// @throws AwsException `InvalidObjectState`
  public void checkReadable(StoredObject object) {
    String storageClass = object.metadata().storageClass();
    boolean restored =
        Optional.ofNullable(object.restored())
            .filter(it -> it.isAfter(store.context().clock().instant()))
            .isPresent();
    if (ARCHIVES.contains(storageClass) && !restored) {
      throw ObjectErrors.invalidObjectState(storageClass);
    }
  }

  private static AwsException ofMarker(AwsException error, StoredObject marker) {
    return error
        .withHeader("x-amz-delete-marker", "true")
        .withHeader("x-amz-version-id", marker.versionId());
  }
}

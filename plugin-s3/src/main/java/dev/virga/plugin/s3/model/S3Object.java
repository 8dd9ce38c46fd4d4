package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `S3Object` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html).
public record S3Object(
    @Nullable String key,
    @Nullable Instant lastModified,
    @Nullable String eTag,
    @Flattened @Nullable List<String> checksumAlgorithm,
    @Nullable String checksumType,
    @Nullable Long size,
    @Nullable String storageClass,
    @Nullable Owner owner,
    @Nullable RestoreStatus restoreStatus) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static S3Object of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public S3Object with(Consumer<Builder> changes) {
    var it = new Builder();
    it.key = this.key;
    it.lastModified = this.lastModified;
    it.eTag = this.eTag;
    it.checksumAlgorithm = this.checksumAlgorithm;
    it.checksumType = this.checksumType;
    it.size = this.size;
    it.storageClass = this.storageClass;
    it.owner = this.owner;
    it.restoreStatus = this.restoreStatus;
    changes.accept(it);
    return it.build();
  }

  /// The members of a S3Object in the making.
  public static final class Builder {
    public @Nullable String key;
    public @Nullable Instant lastModified;
    public @Nullable String eTag;
    public @Nullable List<String> checksumAlgorithm;
    public @Nullable String checksumType;
    public @Nullable Long size;
    public @Nullable String storageClass;
    public @Nullable Owner owner;
    public @Nullable RestoreStatus restoreStatus;

    private S3Object build() {
      return new S3Object(
          key,
          lastModified,
          eTag,
          checksumAlgorithm,
          checksumType,
          size,
          storageClass,
          owner,
          restoreStatus);
    }
  }
}

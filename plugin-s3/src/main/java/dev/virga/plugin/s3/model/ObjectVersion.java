package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ObjectVersion` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectVersion.html).
public record ObjectVersion(
    @Nullable String eTag,
    @Flattened @Nullable List<String> checksumAlgorithm,
    @Nullable String checksumType,
    @Nullable Long size,
    @Nullable String storageClass,
    @Nullable String key,
    @Nullable String versionId,
    @Nullable Boolean isLatest,
    @Nullable Instant lastModified,
    @Nullable Owner owner,
    @Nullable RestoreStatus restoreStatus) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ObjectVersion of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ObjectVersion with(Consumer<Builder> changes) {
    var it = new Builder();
    it.eTag = this.eTag;
    it.checksumAlgorithm = this.checksumAlgorithm;
    it.checksumType = this.checksumType;
    it.size = this.size;
    it.storageClass = this.storageClass;
    it.key = this.key;
    it.versionId = this.versionId;
    it.isLatest = this.isLatest;
    it.lastModified = this.lastModified;
    it.owner = this.owner;
    it.restoreStatus = this.restoreStatus;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ObjectVersion in the making.
  public static final class Builder {
    public @Nullable String eTag;
    public @Nullable List<String> checksumAlgorithm;
    public @Nullable String checksumType;
    public @Nullable Long size;
    public @Nullable String storageClass;
    public @Nullable String key;
    public @Nullable String versionId;
    public @Nullable Boolean isLatest;
    public @Nullable Instant lastModified;
    public @Nullable Owner owner;
    public @Nullable RestoreStatus restoreStatus;

    private ObjectVersion build() {
      return new ObjectVersion(
          eTag,
          checksumAlgorithm,
          checksumType,
          size,
          storageClass,
          key,
          versionId,
          isLatest,
          lastModified,
          owner,
          restoreStatus);
    }
  }
}

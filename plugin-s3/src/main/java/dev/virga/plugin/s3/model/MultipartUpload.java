package dev.virga.plugin.s3.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `MultipartUpload` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_MultipartUpload.html).
public record MultipartUpload(
    @Nullable String uploadId,
    @Nullable String key,
    @Nullable Instant initiated,
    @Nullable String storageClass,
    @Nullable Owner owner,
    @Nullable Initiator initiator,
    @Nullable String checksumAlgorithm,
    @Nullable String checksumType) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static MultipartUpload of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public MultipartUpload with(Consumer<Builder> changes) {
    var it = new Builder();
    it.uploadId = this.uploadId;
    it.key = this.key;
    it.initiated = this.initiated;
    it.storageClass = this.storageClass;
    it.owner = this.owner;
    it.initiator = this.initiator;
    it.checksumAlgorithm = this.checksumAlgorithm;
    it.checksumType = this.checksumType;
    changes.accept(it);
    return it.build();
  }

  /// The members of a MultipartUpload in the making.
  public static final class Builder {
    public @Nullable String uploadId;
    public @Nullable String key;
    public @Nullable Instant initiated;
    public @Nullable String storageClass;
    public @Nullable Owner owner;
    public @Nullable Initiator initiator;
    public @Nullable String checksumAlgorithm;
    public @Nullable String checksumType;

    private MultipartUpload build() {
      return new MultipartUpload(
          uploadId,
          key,
          initiated,
          storageClass,
          owner,
          initiator,
          checksumAlgorithm,
          checksumType);
    }
  }
}

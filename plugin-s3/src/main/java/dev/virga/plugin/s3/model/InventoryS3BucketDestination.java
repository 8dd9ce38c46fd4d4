package dev.virga.plugin.s3.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InventoryS3BucketDestination` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryS3BucketDestination.html).
public record InventoryS3BucketDestination(
    @Nullable String accountId,
    String bucket,
    InventoryFormat format,
    @Nullable String prefix,
    @Nullable InventoryEncryption encryption) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InventoryS3BucketDestination of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InventoryS3BucketDestination with(Consumer<Builder> changes) {
    var it = new Builder();
    it.accountId = this.accountId;
    it.bucket = this.bucket;
    it.format = this.format;
    it.prefix = this.prefix;
    it.encryption = this.encryption;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InventoryS3BucketDestination in the making.
  public static final class Builder {
    public @Nullable String accountId;
    public @Nullable String bucket;
    public @Nullable InventoryFormat format;
    public @Nullable String prefix;
    public @Nullable InventoryEncryption encryption;

    private InventoryS3BucketDestination build() {
      return new InventoryS3BucketDestination(
          accountId,
          Objects.requireNonNull(bucket, "Bucket"),
          Objects.requireNonNull(format, "Format"),
          prefix,
          encryption);
    }
  }
}

package dev.virga.plugin.s3.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AnalyticsS3BucketDestination` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AnalyticsS3BucketDestination.html).
public record AnalyticsS3BucketDestination(
    AnalyticsS3ExportFileFormat format,
    @Nullable String bucketAccountId,
    String bucket,
    @Nullable String prefix) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AnalyticsS3BucketDestination of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AnalyticsS3BucketDestination with(Consumer<Builder> changes) {
    var it = new Builder();
    it.format = this.format;
    it.bucketAccountId = this.bucketAccountId;
    it.bucket = this.bucket;
    it.prefix = this.prefix;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AnalyticsS3BucketDestination in the making.
  public static final class Builder {
    public @Nullable AnalyticsS3ExportFileFormat format;
    public @Nullable String bucketAccountId;
    public @Nullable String bucket;
    public @Nullable String prefix;

    private AnalyticsS3BucketDestination build() {
      return new AnalyticsS3BucketDestination(
          Objects.requireNonNull(format, "Format"),
          bucketAccountId,
          Objects.requireNonNull(bucket, "Bucket"),
          prefix);
    }
  }
}

package dev.virga.plugin.s3.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Bucket` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Bucket.html).
public record Bucket(
    @Nullable String name,
    @Nullable Instant creationDate,
    @Nullable String bucketRegion,
    @Nullable String bucketArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Bucket of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Bucket with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.creationDate = this.creationDate;
    it.bucketRegion = this.bucketRegion;
    it.bucketArn = this.bucketArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Bucket in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable Instant creationDate;
    public @Nullable String bucketRegion;
    public @Nullable String bucketArn;

    private Bucket build() {
      return new Bucket(name, creationDate, bucketRegion, bucketArn);
    }
  }
}

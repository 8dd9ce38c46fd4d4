package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CreateBucketConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketConfiguration.html).
public record CreateBucketConfiguration(
    @Nullable String locationConstraint,
    @Nullable LocationInfo location,
    @Nullable BucketInfo bucket,
    @Item("Tag") @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CreateBucketConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CreateBucketConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.locationConstraint = this.locationConstraint;
    it.location = this.location;
    it.bucket = this.bucket;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CreateBucketConfiguration in the making.
  public static final class Builder {
    public @Nullable String locationConstraint;
    public @Nullable LocationInfo location;
    public @Nullable BucketInfo bucket;
    public @Nullable List<Tag> tags;

    private CreateBucketConfiguration build() {
      return new CreateBucketConfiguration(locationConstraint, location, bucket, tags);
    }
  }
}

package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PublicAccessBlockConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html).
public record PublicAccessBlockConfiguration(
    @Nullable Boolean blockPublicAcls,
    @Nullable Boolean ignorePublicAcls,
    @Nullable Boolean blockPublicPolicy,
    @Nullable Boolean restrictPublicBuckets) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PublicAccessBlockConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PublicAccessBlockConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.blockPublicAcls = this.blockPublicAcls;
    it.ignorePublicAcls = this.ignorePublicAcls;
    it.blockPublicPolicy = this.blockPublicPolicy;
    it.restrictPublicBuckets = this.restrictPublicBuckets;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PublicAccessBlockConfiguration in the making.
  public static final class Builder {
    public @Nullable Boolean blockPublicAcls;
    public @Nullable Boolean ignorePublicAcls;
    public @Nullable Boolean blockPublicPolicy;
    public @Nullable Boolean restrictPublicBuckets;

    private PublicAccessBlockConfiguration build() {
      return new PublicAccessBlockConfiguration(
          blockPublicAcls, ignorePublicAcls, blockPublicPolicy, restrictPublicBuckets);
    }
  }
}

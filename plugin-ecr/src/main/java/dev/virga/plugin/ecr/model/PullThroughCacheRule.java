package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PullThroughCacheRule` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PullThroughCacheRule.html).
public record PullThroughCacheRule(
    @Length(min = 2, max = 30)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String ecrRepositoryPrefix,
    @Nullable String upstreamRegistryUrl,
    @Nullable Instant createdAt,
    @Pattern("[0-9]{12}") @Nullable String registryId,
    @Length(min = 50, max = 612)
        @Pattern(
            "^arn:aws:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$")
        @Nullable String credentialArn,
    @Nullable String customRoleArn,
    @Nullable String upstreamRepositoryPrefix,
    @Nullable UpstreamRegistry upstreamRegistry,
    @Nullable Instant updatedAt) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PullThroughCacheRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PullThroughCacheRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ecrRepositoryPrefix = this.ecrRepositoryPrefix;
    it.upstreamRegistryUrl = this.upstreamRegistryUrl;
    it.createdAt = this.createdAt;
    it.registryId = this.registryId;
    it.credentialArn = this.credentialArn;
    it.customRoleArn = this.customRoleArn;
    it.upstreamRepositoryPrefix = this.upstreamRepositoryPrefix;
    it.upstreamRegistry = this.upstreamRegistry;
    it.updatedAt = this.updatedAt;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PullThroughCacheRule in the making.
  public static final class Builder {
    public @Nullable String ecrRepositoryPrefix;
    public @Nullable String upstreamRegistryUrl;
    public @Nullable Instant createdAt;
    public @Nullable String registryId;
    public @Nullable String credentialArn;
    public @Nullable String customRoleArn;
    public @Nullable String upstreamRepositoryPrefix;
    public @Nullable UpstreamRegistry upstreamRegistry;
    public @Nullable Instant updatedAt;

    private PullThroughCacheRule build() {
      return new PullThroughCacheRule(
          ecrRepositoryPrefix,
          upstreamRegistryUrl,
          createdAt,
          registryId,
          credentialArn,
          customRoleArn,
          upstreamRepositoryPrefix,
          upstreamRegistry,
          updatedAt);
    }
  }
}

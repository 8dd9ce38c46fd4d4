package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RepositoryCreationTemplate` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryCreationTemplate.html).
public record RepositoryCreationTemplate(
    @Length(min = 1, max = 256)
        @Pattern(
            "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
        @Nullable String prefix,
    @Length(max = 256) @Nullable String description,
    @Nullable EncryptionConfigurationForRepositoryCreationTemplate encryptionConfiguration,
    @Nullable List<Tag> resourceTags,
    @Nullable ImageTagMutability imageTagMutability,
    @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters,
    @Length(max = 10240) @Nullable String repositoryPolicy,
    @Length(max = 30720) @Nullable String lifecyclePolicy,
    @Nullable List<RCTAppliedFor> appliedFor,
    @Length(max = 2048) @Nullable String customRoleArn,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RepositoryCreationTemplate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RepositoryCreationTemplate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.prefix = this.prefix;
    it.description = this.description;
    it.encryptionConfiguration = this.encryptionConfiguration;
    it.resourceTags = this.resourceTags;
    it.imageTagMutability = this.imageTagMutability;
    it.imageTagMutabilityExclusionFilters = this.imageTagMutabilityExclusionFilters;
    it.repositoryPolicy = this.repositoryPolicy;
    it.lifecyclePolicy = this.lifecyclePolicy;
    it.appliedFor = this.appliedFor;
    it.customRoleArn = this.customRoleArn;
    it.createdAt = this.createdAt;
    it.updatedAt = this.updatedAt;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RepositoryCreationTemplate in the making.
  public static final class Builder {
    public @Nullable String prefix;
    public @Nullable String description;
    public @Nullable EncryptionConfigurationForRepositoryCreationTemplate encryptionConfiguration;
    public @Nullable List<Tag> resourceTags;
    public @Nullable ImageTagMutability imageTagMutability;
    public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;
    public @Nullable String repositoryPolicy;
    public @Nullable String lifecyclePolicy;
    public @Nullable List<RCTAppliedFor> appliedFor;
    public @Nullable String customRoleArn;
    public @Nullable Instant createdAt;
    public @Nullable Instant updatedAt;

    private RepositoryCreationTemplate build() {
      return new RepositoryCreationTemplate(
          prefix,
          description,
          encryptionConfiguration,
          resourceTags,
          imageTagMutability,
          imageTagMutabilityExclusionFilters,
          repositoryPolicy,
          lifecyclePolicy,
          appliedFor,
          customRoleArn,
          createdAt,
          updatedAt);
    }
  }
}

package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Repository` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html).
public record Repository(
    @Nullable String repositoryArn,
    @Pattern("[0-9]{12}") @Nullable String registryId,
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName,
    @Nullable String repositoryUri,
    @Nullable Instant createdAt,
    @Nullable ImageTagMutability imageTagMutability,
    @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters,
    @Nullable ImageScanningConfiguration imageScanningConfiguration,
    @Nullable EncryptionConfiguration encryptionConfiguration) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Repository of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Repository with(Consumer<Builder> changes) {
    var it = new Builder();
    it.repositoryArn = this.repositoryArn;
    it.registryId = this.registryId;
    it.repositoryName = this.repositoryName;
    it.repositoryUri = this.repositoryUri;
    it.createdAt = this.createdAt;
    it.imageTagMutability = this.imageTagMutability;
    it.imageTagMutabilityExclusionFilters = this.imageTagMutabilityExclusionFilters;
    it.imageScanningConfiguration = this.imageScanningConfiguration;
    it.encryptionConfiguration = this.encryptionConfiguration;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Repository in the making.
  public static final class Builder {
    public @Nullable String repositoryArn;
    public @Nullable String registryId;
    public @Nullable String repositoryName;
    public @Nullable String repositoryUri;
    public @Nullable Instant createdAt;
    public @Nullable ImageTagMutability imageTagMutability;
    public @Nullable List<ImageTagMutabilityExclusionFilter> imageTagMutabilityExclusionFilters;
    public @Nullable ImageScanningConfiguration imageScanningConfiguration;
    public @Nullable EncryptionConfiguration encryptionConfiguration;

    private Repository build() {
      return new Repository(
          repositoryArn,
          registryId,
          repositoryName,
          repositoryUri,
          createdAt,
          imageTagMutability,
          imageTagMutabilityExclusionFilters,
          imageScanningConfiguration,
          encryptionConfiguration);
    }
  }
}

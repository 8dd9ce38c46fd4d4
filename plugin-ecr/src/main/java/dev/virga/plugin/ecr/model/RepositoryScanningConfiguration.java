package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RepositoryScanningConfiguration` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryScanningConfiguration.html).
public record RepositoryScanningConfiguration(
    @Nullable String repositoryArn,
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName,
    @Nullable Boolean scanOnPush,
    @Nullable ScanFrequency scanFrequency,
    @Length(max = 100) @Nullable List<ScanningRepositoryFilter> appliedScanFilters) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RepositoryScanningConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RepositoryScanningConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.repositoryArn = this.repositoryArn;
    it.repositoryName = this.repositoryName;
    it.scanOnPush = this.scanOnPush;
    it.scanFrequency = this.scanFrequency;
    it.appliedScanFilters = this.appliedScanFilters;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RepositoryScanningConfiguration in the making.
  public static final class Builder {
    public @Nullable String repositoryArn;
    public @Nullable String repositoryName;
    public @Nullable Boolean scanOnPush;
    public @Nullable ScanFrequency scanFrequency;
    public @Nullable List<ScanningRepositoryFilter> appliedScanFilters;

    private RepositoryScanningConfiguration build() {
      return new RepositoryScanningConfiguration(
          repositoryArn, repositoryName, scanOnPush, scanFrequency, appliedScanFilters);
    }
  }
}

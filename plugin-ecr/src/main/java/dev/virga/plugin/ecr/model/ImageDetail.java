package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageDetail` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html).
public record ImageDetail(
    @Pattern("[0-9]{12}") @Nullable String registryId,
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName,
    @Nullable String imageDigest,
    @Nullable List<@Length(min = 1, max = 300) String> imageTags,
    @Nullable Long imageSizeInBytes,
    @Nullable Instant imagePushedAt,
    @Nullable ImageScanStatus imageScanStatus,
    @Nullable ImageScanFindingsSummary imageScanFindingsSummary,
    @Nullable String imageManifestMediaType,
    @Nullable String artifactMediaType,
    @Nullable Instant lastRecordedPullTime,
    @Nullable String subjectManifestDigest,
    @Nullable ImageStatus imageStatus,
    @Nullable Instant lastArchivedAt,
    @Nullable Instant lastActivatedAt) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.registryId = this.registryId;
    it.repositoryName = this.repositoryName;
    it.imageDigest = this.imageDigest;
    it.imageTags = this.imageTags;
    it.imageSizeInBytes = this.imageSizeInBytes;
    it.imagePushedAt = this.imagePushedAt;
    it.imageScanStatus = this.imageScanStatus;
    it.imageScanFindingsSummary = this.imageScanFindingsSummary;
    it.imageManifestMediaType = this.imageManifestMediaType;
    it.artifactMediaType = this.artifactMediaType;
    it.lastRecordedPullTime = this.lastRecordedPullTime;
    it.subjectManifestDigest = this.subjectManifestDigest;
    it.imageStatus = this.imageStatus;
    it.lastArchivedAt = this.lastArchivedAt;
    it.lastActivatedAt = this.lastActivatedAt;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageDetail in the making.
  public static final class Builder {
    public @Nullable String registryId;
    public @Nullable String repositoryName;
    public @Nullable String imageDigest;
    public @Nullable List<String> imageTags;
    public @Nullable Long imageSizeInBytes;
    public @Nullable Instant imagePushedAt;
    public @Nullable ImageScanStatus imageScanStatus;
    public @Nullable ImageScanFindingsSummary imageScanFindingsSummary;
    public @Nullable String imageManifestMediaType;
    public @Nullable String artifactMediaType;
    public @Nullable Instant lastRecordedPullTime;
    public @Nullable String subjectManifestDigest;
    public @Nullable ImageStatus imageStatus;
    public @Nullable Instant lastArchivedAt;
    public @Nullable Instant lastActivatedAt;

    private ImageDetail build() {
      return new ImageDetail(
          registryId,
          repositoryName,
          imageDigest,
          imageTags,
          imageSizeInBytes,
          imagePushedAt,
          imageScanStatus,
          imageScanFindingsSummary,
          imageManifestMediaType,
          artifactMediaType,
          lastRecordedPullTime,
          subjectManifestDigest,
          imageStatus,
          lastArchivedAt,
          lastActivatedAt);
    }
  }
}

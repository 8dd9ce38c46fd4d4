package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageScanFindings` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFindings.html).
public record ImageScanFindings(
    @Nullable Instant imageScanCompletedAt,
    @Nullable Instant vulnerabilitySourceUpdatedAt,
    @Nullable Map<FindingSeverity, @Range(min = 0) Integer> findingSeverityCounts,
    @Nullable List<ImageScanFinding> findings,
    @Nullable List<EnhancedImageScanFinding> enhancedFindings) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageScanFindings of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageScanFindings with(Consumer<Builder> changes) {
    var it = new Builder();
    it.imageScanCompletedAt = this.imageScanCompletedAt;
    it.vulnerabilitySourceUpdatedAt = this.vulnerabilitySourceUpdatedAt;
    it.findingSeverityCounts = this.findingSeverityCounts;
    it.findings = this.findings;
    it.enhancedFindings = this.enhancedFindings;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageScanFindings in the making.
  public static final class Builder {
    public @Nullable Instant imageScanCompletedAt;
    public @Nullable Instant vulnerabilitySourceUpdatedAt;
    public @Nullable Map<FindingSeverity, Integer> findingSeverityCounts;
    public @Nullable List<ImageScanFinding> findings;
    public @Nullable List<EnhancedImageScanFinding> enhancedFindings;

    private ImageScanFindings build() {
      return new ImageScanFindings(
          imageScanCompletedAt,
          vulnerabilitySourceUpdatedAt,
          findingSeverityCounts,
          findings,
          enhancedFindings);
    }
  }
}

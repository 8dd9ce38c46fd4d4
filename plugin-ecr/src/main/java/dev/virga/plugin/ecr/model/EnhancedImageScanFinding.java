package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EnhancedImageScanFinding` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EnhancedImageScanFinding.html).
public record EnhancedImageScanFinding(
    @Pattern("[0-9]{12}") @Nullable String awsAccountId,
    @Nullable String description,
    @Nullable String findingArn,
    @Nullable Instant firstObservedAt,
    @Nullable Instant lastObservedAt,
    @Nullable PackageVulnerabilityDetails packageVulnerabilityDetails,
    @Nullable Remediation remediation,
    @Nullable List<Resource> resources,
    @Nullable Double score,
    @Nullable ScoreDetails scoreDetails,
    @Nullable String severity,
    @Nullable String status,
    @Nullable String title,
    @Nullable String type,
    @Nullable Instant updatedAt,
    @Nullable String fixAvailable,
    @Nullable String exploitAvailable) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EnhancedImageScanFinding of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EnhancedImageScanFinding with(Consumer<Builder> changes) {
    var it = new Builder();
    it.awsAccountId = this.awsAccountId;
    it.description = this.description;
    it.findingArn = this.findingArn;
    it.firstObservedAt = this.firstObservedAt;
    it.lastObservedAt = this.lastObservedAt;
    it.packageVulnerabilityDetails = this.packageVulnerabilityDetails;
    it.remediation = this.remediation;
    it.resources = this.resources;
    it.score = this.score;
    it.scoreDetails = this.scoreDetails;
    it.severity = this.severity;
    it.status = this.status;
    it.title = this.title;
    it.type = this.type;
    it.updatedAt = this.updatedAt;
    it.fixAvailable = this.fixAvailable;
    it.exploitAvailable = this.exploitAvailable;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EnhancedImageScanFinding in the making.
  public static final class Builder {
    public @Nullable String awsAccountId;
    public @Nullable String description;
    public @Nullable String findingArn;
    public @Nullable Instant firstObservedAt;
    public @Nullable Instant lastObservedAt;
    public @Nullable PackageVulnerabilityDetails packageVulnerabilityDetails;
    public @Nullable Remediation remediation;
    public @Nullable List<Resource> resources;
    public @Nullable Double score;
    public @Nullable ScoreDetails scoreDetails;
    public @Nullable String severity;
    public @Nullable String status;
    public @Nullable String title;
    public @Nullable String type;
    public @Nullable Instant updatedAt;
    public @Nullable String fixAvailable;
    public @Nullable String exploitAvailable;

    private EnhancedImageScanFinding build() {
      return new EnhancedImageScanFinding(
          awsAccountId,
          description,
          findingArn,
          firstObservedAt,
          lastObservedAt,
          packageVulnerabilityDetails,
          remediation,
          resources,
          score,
          scoreDetails,
          severity,
          status,
          title,
          type,
          updatedAt,
          fixAvailable,
          exploitAvailable);
    }
  }
}

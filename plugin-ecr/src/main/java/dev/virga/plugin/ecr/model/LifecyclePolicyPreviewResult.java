package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LifecyclePolicyPreviewResult` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewResult.html).
public record LifecyclePolicyPreviewResult(
    @Nullable List<@Length(min = 1, max = 300) String> imageTags,
    @Nullable String imageDigest,
    @Nullable Instant imagePushedAt,
    @Nullable LifecyclePolicyRuleAction action,
    @Range(min = 1) @Nullable Integer appliedRulePriority,
    @Nullable LifecyclePolicyStorageClass storageClass) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LifecyclePolicyPreviewResult of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LifecyclePolicyPreviewResult with(Consumer<Builder> changes) {
    var it = new Builder();
    it.imageTags = this.imageTags;
    it.imageDigest = this.imageDigest;
    it.imagePushedAt = this.imagePushedAt;
    it.action = this.action;
    it.appliedRulePriority = this.appliedRulePriority;
    it.storageClass = this.storageClass;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LifecyclePolicyPreviewResult in the making.
  public static final class Builder {
    public @Nullable List<String> imageTags;
    public @Nullable String imageDigest;
    public @Nullable Instant imagePushedAt;
    public @Nullable LifecyclePolicyRuleAction action;
    public @Nullable Integer appliedRulePriority;
    public @Nullable LifecyclePolicyStorageClass storageClass;

    private LifecyclePolicyPreviewResult build() {
      return new LifecyclePolicyPreviewResult(
          imageTags, imageDigest, imagePushedAt, action, appliedRulePriority, storageClass);
    }
  }
}

package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `LifecyclePolicyPreviewSummary` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewSummary.html).
public record LifecyclePolicyPreviewSummary(
    @Range(min = 0) @Nullable Integer expiringImageTotalCount,
    @Nullable List<TransitioningImageTotalCount> transitioningImageTotalCounts) {}

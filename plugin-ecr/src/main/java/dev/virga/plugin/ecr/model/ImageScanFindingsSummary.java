package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `ImageScanFindingsSummary` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFindingsSummary.html).
public record ImageScanFindingsSummary(
    @Nullable Instant imageScanCompletedAt,
    @Nullable Instant vulnerabilitySourceUpdatedAt,
    @Nullable Map<FindingSeverity, @Range(min = 0) Integer> findingSeverityCounts) {}

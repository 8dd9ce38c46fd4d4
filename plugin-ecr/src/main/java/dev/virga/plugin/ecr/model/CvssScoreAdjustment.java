package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `CvssScoreAdjustment` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScoreAdjustment.html).
public record CvssScoreAdjustment(@Nullable String metric, @Nullable String reason) {}

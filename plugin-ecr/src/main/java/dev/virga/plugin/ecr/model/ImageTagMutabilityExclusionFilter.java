package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ImageTagMutabilityExclusionFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html).
public record ImageTagMutabilityExclusionFilter(
    @Nullable ImageTagMutabilityExclusionFilterType filterType, @Nullable String filter) {}

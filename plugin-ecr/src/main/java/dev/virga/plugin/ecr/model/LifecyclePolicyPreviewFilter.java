package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `LifecyclePolicyPreviewFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewFilter.html).
public record LifecyclePolicyPreviewFilter(@Nullable TagStatus tagStatus) {}

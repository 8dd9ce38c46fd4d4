package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `TransitioningImageTotalCount` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TransitioningImageTotalCount.html).
public record TransitioningImageTotalCount(
    @Nullable LifecyclePolicyTargetStorageClass targetStorageClass,
    @Nullable Integer imageTotalCount) {}

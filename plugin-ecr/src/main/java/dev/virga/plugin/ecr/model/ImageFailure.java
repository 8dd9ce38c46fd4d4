package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ImageFailure` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageFailure.html).
public record ImageFailure(
    @Nullable ImageIdentifier imageId,
    @Nullable ImageFailureCode failureCode,
    @Nullable String failureReason) {}

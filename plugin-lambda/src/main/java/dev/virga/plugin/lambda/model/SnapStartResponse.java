package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `SnapStartResponse` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_SnapStartResponse.html).
public record SnapStartResponse(
    @Nullable SnapStartApplyOn applyOn, @Nullable SnapStartOptimizationStatus optimizationStatus) {}

package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `SnapStart` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_SnapStart.html).
public record SnapStart(@Nullable SnapStartApplyOn applyOn) {}

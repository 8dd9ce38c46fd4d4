package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `ScalingConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ScalingConfig.html).
public record ScalingConfig(@Range(min = 2, max = 1000) @Nullable Integer maximumConcurrency) {}

package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `TracingConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_TracingConfig.html).
public record TracingConfig(@Nullable TracingMode mode) {}

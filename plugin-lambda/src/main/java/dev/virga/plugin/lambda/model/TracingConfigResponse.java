package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `TracingConfigResponse` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_TracingConfigResponse.html).
public record TracingConfigResponse(@Nullable TracingMode mode) {}

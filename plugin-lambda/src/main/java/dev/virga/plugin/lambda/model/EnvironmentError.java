package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// `EnvironmentError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_EnvironmentError.html).
public record EnvironmentError(@Nullable String errorCode, @Sensitive @Nullable String message) {}

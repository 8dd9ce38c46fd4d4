package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// `ImageConfigError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ImageConfigError.html).
public record ImageConfigError(@Nullable String errorCode, @Sensitive @Nullable String message) {}

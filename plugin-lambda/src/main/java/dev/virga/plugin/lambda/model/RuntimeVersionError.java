package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// `RuntimeVersionError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_RuntimeVersionError.html).
public record RuntimeVersionError(
    @Nullable String errorCode, @Sensitive @Nullable String message) {}

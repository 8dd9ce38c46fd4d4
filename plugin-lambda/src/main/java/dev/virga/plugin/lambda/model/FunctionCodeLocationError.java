package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `FunctionCodeLocationError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCodeLocationError.html).
public record FunctionCodeLocationError(@Nullable String errorCode, @Nullable String message) {}

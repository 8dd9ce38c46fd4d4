package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `EventSourceMappingLoggingConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingLoggingConfig.html).
public record EventSourceMappingLoggingConfig(
    @Nullable EventSourceMappingSystemLogLevel systemLogLevel) {}

package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `DestinationConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_DestinationConfig.html).
public record DestinationConfig(@Nullable OnSuccess onSuccess, @Nullable OnFailure onFailure) {}

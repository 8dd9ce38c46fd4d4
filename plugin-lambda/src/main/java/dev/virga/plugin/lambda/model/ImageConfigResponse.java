package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `ImageConfigResponse` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ImageConfigResponse.html).
public record ImageConfigResponse(
    @Nullable ImageConfig imageConfig, @Nullable ImageConfigError error) {}

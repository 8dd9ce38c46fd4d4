package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `TagsError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_TagsError.html).
public record TagsError(@Nullable String errorCode, @Nullable String message) {}

package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `FilterCriteriaError` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FilterCriteriaError.html).
public record FilterCriteriaError(@Nullable String errorCode, @Nullable String message) {}

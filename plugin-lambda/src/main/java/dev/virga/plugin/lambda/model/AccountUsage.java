package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `AccountUsage` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AccountUsage.html).
public record AccountUsage(@Nullable Long totalCodeSize, @Nullable Long functionCount) {}

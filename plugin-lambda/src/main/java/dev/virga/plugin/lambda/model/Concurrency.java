package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `Concurrency` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_Concurrency.html).
public record Concurrency(@Range(min = 0) @Nullable Integer reservedConcurrentExecutions) {}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `DurableConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_DurableConfig.html).
public record DurableConfig(
    @Name("KMSKeyArn") @Nullable String kmsKeyArn,
    @Nullable Integer retentionPeriodInDays,
    @Nullable Integer executionTimeout) {}

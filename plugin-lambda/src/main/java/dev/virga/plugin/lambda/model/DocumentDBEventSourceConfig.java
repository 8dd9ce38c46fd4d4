package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `DocumentDBEventSourceConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_DocumentDBEventSourceConfig.html).
public record DocumentDBEventSourceConfig(
    @Length(min = 1, max = 63) @Pattern("[^ /\\.$\\x22]*") @Nullable String databaseName,
    @Length(min = 1, max = 57) @Pattern("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)")
        @Nullable String collectionName,
    @Nullable FullDocument fullDocument) {}

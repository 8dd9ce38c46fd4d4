package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `SelfManagedKafkaEventSourceConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_SelfManagedKafkaEventSourceConfig.html).
public record SelfManagedKafkaEventSourceConfig(
    @Length(min = 1, max = 200) @Pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
        @Nullable String consumerGroupId,
    @Nullable KafkaSchemaRegistryConfig schemaRegistryConfig) {}

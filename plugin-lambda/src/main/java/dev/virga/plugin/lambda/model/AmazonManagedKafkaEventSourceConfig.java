package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `AmazonManagedKafkaEventSourceConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AmazonManagedKafkaEventSourceConfig.html).
public record AmazonManagedKafkaEventSourceConfig(
    @Length(min = 1, max = 200) @Pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
        @Nullable String consumerGroupId,
    @Nullable KafkaSchemaRegistryConfig schemaRegistryConfig) {}

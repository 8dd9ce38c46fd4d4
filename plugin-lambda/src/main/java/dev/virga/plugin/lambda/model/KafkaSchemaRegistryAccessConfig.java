package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `KafkaSchemaRegistryAccessConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_KafkaSchemaRegistryAccessConfig.html).
public record KafkaSchemaRegistryAccessConfig(
    @Nullable KafkaSchemaRegistryAuthType type, @Name("URI") @Nullable String uri) {}

package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `KafkaSchemaValidationConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_KafkaSchemaValidationConfig.html).
public record KafkaSchemaValidationConfig(@Nullable KafkaSchemaValidationAttribute attribute) {}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `DeadLetterConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_DeadLetterConfig.html).
public record DeadLetterConfig(
    @Pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()") @Nullable String targetArn) {}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `Environment` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_Environment.html).
public record Environment(
    @Nullable Map<@Pattern("[a-zA-Z]([a-zA-Z0-9_])+") @Sensitive String, @Sensitive String>
        variables) {}

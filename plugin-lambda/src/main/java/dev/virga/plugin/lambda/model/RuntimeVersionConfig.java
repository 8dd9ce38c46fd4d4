package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `RuntimeVersionConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_RuntimeVersionConfig.html).
public record RuntimeVersionConfig(
    @Length(min = 26, max = 2048)
        @Pattern(
            "^arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+$")
        @Nullable String runtimeVersionArn,
    @Nullable RuntimeVersionError error) {}

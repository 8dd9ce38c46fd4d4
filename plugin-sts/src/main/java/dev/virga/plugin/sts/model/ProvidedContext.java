package dev.virga.plugin.sts.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `ProvidedContext` of the [STS API](https://docs.aws.amazon.com/STS/latest/APIReference/API_ProvidedContext.html).
public record ProvidedContext(
    @Length(min = 20, max = 2048)
        @Pattern(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
        @Nullable String providerArn,
    @Length(min = 4, max = 2048) @Nullable String contextAssertion) {}

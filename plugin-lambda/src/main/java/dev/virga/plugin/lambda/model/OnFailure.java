package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `OnFailure` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_OnFailure.html).
public record OnFailure(
    @Length(max = 350)
        @Pattern(
            "^$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String destination) {}

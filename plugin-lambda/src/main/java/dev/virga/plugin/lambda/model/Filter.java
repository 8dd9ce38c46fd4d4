package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `Filter` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_Filter.html).
public record Filter(@Length(max = 4096) @Nullable String pattern) {}

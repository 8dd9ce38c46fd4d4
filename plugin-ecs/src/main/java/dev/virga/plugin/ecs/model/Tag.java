package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `Tag` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html).
public record Tag(
    @Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
        @Nullable String key,
    @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @Nullable String value) {}

package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `Tag` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_Tag.html).
public record Tag(
    @Length(min = 1, max = 128)
        @Pattern("^(?![aA]{1}[wW]{1}[sS]{1}:)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
        String key,
    @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String value) {}

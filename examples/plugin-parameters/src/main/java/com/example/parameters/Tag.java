package com.example.parameters;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// A label that the user put on a parameter.
public record Tag(
    @Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String key,
    @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String value) {}

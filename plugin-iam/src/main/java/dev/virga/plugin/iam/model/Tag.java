package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `Tag` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html).
public record Tag(
    @Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String key,
    @Length(max = 256) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*") String value) {}

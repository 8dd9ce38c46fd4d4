package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;

/// `Tag` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_Tag.html).
public record Tag(@Length(min = 1, max = 128) String key, @Length(max = 256) String value) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `HttpProperties` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_HttpProperties.html).
public record HttpProperties(@Length(max = 1024) @Nullable String httpName) {}

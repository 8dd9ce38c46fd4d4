package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;

/// `HttpNamespaceChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_HttpNamespaceChange.html).
public record HttpNamespaceChange(@Length(max = 1024) String description) {}

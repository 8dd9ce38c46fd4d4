package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `PrivateDnsNamespaceChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PrivateDnsNamespaceChange.html).
public record PrivateDnsNamespaceChange(
    @Length(max = 1024) @Nullable String description,
    @Nullable PrivateDnsNamespacePropertiesChange properties) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `PublicDnsNamespaceChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PublicDnsNamespaceChange.html).
public record PublicDnsNamespaceChange(
    @Length(max = 1024) @Nullable String description,
    @Nullable PublicDnsNamespacePropertiesChange properties) {}

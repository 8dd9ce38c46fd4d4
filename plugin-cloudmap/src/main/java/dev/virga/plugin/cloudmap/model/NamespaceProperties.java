package dev.virga.plugin.cloudmap.model;

import org.jspecify.annotations.Nullable;

/// `NamespaceProperties` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_NamespaceProperties.html).
public record NamespaceProperties(
    @Nullable DnsProperties dnsProperties, @Nullable HttpProperties httpProperties) {}

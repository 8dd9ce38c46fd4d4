package dev.virga.plugin.cloudmap.model;

/// `PrivateDnsNamespaceProperties` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PrivateDnsNamespaceProperties.html).
public record PrivateDnsNamespaceProperties(PrivateDnsPropertiesMutable dnsProperties) {}

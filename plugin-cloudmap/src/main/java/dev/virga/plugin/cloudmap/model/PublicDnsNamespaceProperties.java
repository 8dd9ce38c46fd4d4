package dev.virga.plugin.cloudmap.model;

/// `PublicDnsNamespaceProperties` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PublicDnsNamespaceProperties.html).
public record PublicDnsNamespaceProperties(PublicDnsPropertiesMutable dnsProperties) {}

package dev.virga.plugin.cloudmap.model;

/// `PublicDnsNamespacePropertiesChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PublicDnsNamespacePropertiesChange.html).
public record PublicDnsNamespacePropertiesChange(PublicDnsPropertiesMutableChange dnsProperties) {}

package dev.virga.plugin.cloudmap.model;

/// `PrivateDnsNamespacePropertiesChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PrivateDnsNamespacePropertiesChange.html).
public record PrivateDnsNamespacePropertiesChange(
    PrivateDnsPropertiesMutableChange dnsProperties) {}

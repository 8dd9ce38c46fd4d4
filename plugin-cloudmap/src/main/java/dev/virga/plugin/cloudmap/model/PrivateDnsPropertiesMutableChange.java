package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;

/// `PrivateDnsPropertiesMutableChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PrivateDnsPropertiesMutableChange.html).
public record PrivateDnsPropertiesMutableChange(@Name("SOA") SOAChange soa) {}

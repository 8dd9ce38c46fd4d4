package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;

/// `PublicDnsPropertiesMutableChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PublicDnsPropertiesMutableChange.html).
public record PublicDnsPropertiesMutableChange(@Name("SOA") SOAChange soa) {}

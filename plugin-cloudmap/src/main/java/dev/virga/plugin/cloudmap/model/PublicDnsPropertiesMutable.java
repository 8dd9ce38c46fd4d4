package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;

/// `PublicDnsPropertiesMutable` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PublicDnsPropertiesMutable.html).
public record PublicDnsPropertiesMutable(@Name("SOA") SOA soa) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;

/// `PrivateDnsPropertiesMutable` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_PrivateDnsPropertiesMutable.html).
public record PrivateDnsPropertiesMutable(@Name("SOA") SOA soa) {}

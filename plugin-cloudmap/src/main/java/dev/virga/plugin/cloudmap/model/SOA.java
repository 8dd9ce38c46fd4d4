package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;

/// `SOA` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_SOA.html).
public record SOA(@Name("TTL") @Range(min = 0, max = 2147483647) long ttl) {}

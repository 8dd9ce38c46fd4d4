package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;

/// `DnsRecord` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html).
public record DnsRecord(RecordType type, @Name("TTL") @Range(min = 0, max = 2147483647) long ttl) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `DnsConfig` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsConfig.html).
public record DnsConfig(
    @Length(max = 64) @Nullable String namespaceId,
    @Nullable RoutingPolicy routingPolicy,
    List<DnsRecord> dnsRecords) {}

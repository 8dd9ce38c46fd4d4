package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `DnsProperties` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsProperties.html).
public record DnsProperties(
    @Length(max = 64) @Nullable String hostedZoneId, @Name("SOA") @Nullable SOA soa) {}

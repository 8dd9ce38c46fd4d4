package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `ServiceChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_ServiceChange.html).
public record ServiceChange(
    @Length(max = 1024) @Nullable String description,
    @Nullable DnsConfigChange dnsConfig,
    @Nullable HealthCheckConfig healthCheckConfig) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `HealthCheckConfig` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_HealthCheckConfig.html).
public record HealthCheckConfig(
    HealthCheckType type,
    @Length(max = 255) @Nullable String resourcePath,
    @Range(min = 1, max = 10) @Nullable Integer failureThreshold) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `HealthCheckCustomConfig` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_HealthCheckCustomConfig.html).
public record HealthCheckCustomConfig(
    @Range(min = 1, max = 10) @Nullable Integer failureThreshold) {}

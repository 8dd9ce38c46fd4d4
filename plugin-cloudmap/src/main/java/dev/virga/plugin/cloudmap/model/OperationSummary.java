package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `OperationSummary` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_OperationSummary.html).
public record OperationSummary(
    @Length(max = 255) @Nullable String id, @Nullable OperationStatus status) {}

package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `OperationFilter` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_OperationFilter.html).
public record OperationFilter(
    OperationFilterName name,
    List<@Length(min = 1, max = 255) String> values,
    @Nullable FilterCondition condition) {}

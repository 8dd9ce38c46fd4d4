package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `CapacityProviderStrategyItem` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html).
public record CapacityProviderStrategyItem(
    String capacityProvider,
    @Range(min = 0, max = 1000) @Nullable Integer weight,
    @Range(min = 0, max = 100000) @Nullable Integer base) {}

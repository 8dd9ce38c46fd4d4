package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `PlacementStrategy` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html).
public record PlacementStrategy(@Nullable PlacementStrategyType type, @Nullable String field) {}

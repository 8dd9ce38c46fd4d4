package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `PlacementConstraint` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html).
public record PlacementConstraint(
    @Nullable PlacementConstraintType type, @Nullable String expression) {}

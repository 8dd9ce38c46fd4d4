package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `TaskDefinitionPlacementConstraint` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html).
public record TaskDefinitionPlacementConstraint(
    @Nullable TaskDefinitionPlacementConstraintType type, @Nullable String expression) {}

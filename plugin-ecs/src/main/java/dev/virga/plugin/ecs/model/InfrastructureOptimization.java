package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `InfrastructureOptimization` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html).
public record InfrastructureOptimization(@Nullable Integer scaleInAfter) {}

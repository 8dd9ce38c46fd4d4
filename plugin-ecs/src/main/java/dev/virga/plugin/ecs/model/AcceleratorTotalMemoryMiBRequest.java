package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorTotalMemoryMiBRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorTotalMemoryMiBRequest.html).
public record AcceleratorTotalMemoryMiBRequest(@Nullable Integer min, @Nullable Integer max) {}

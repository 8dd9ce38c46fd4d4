package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `MemoryMiBRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryMiBRequest.html).
public record MemoryMiBRequest(@Nullable Integer min, @Nullable Integer max) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `MemoryGiBPerVCpuRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryGiBPerVCpuRequest.html).
public record MemoryGiBPerVCpuRequest(@Nullable Double min, @Nullable Double max) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `RuntimePlatform` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html).
public record RuntimePlatform(
    @Nullable CPUArchitecture cpuArchitecture, @Nullable OSFamily operatingSystemFamily) {}

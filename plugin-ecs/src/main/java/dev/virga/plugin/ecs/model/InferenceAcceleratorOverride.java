package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `InferenceAcceleratorOverride` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAcceleratorOverride.html).
public record InferenceAcceleratorOverride(
    @Nullable String deviceName, @Nullable String deviceType) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `TaskVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskVolumeConfiguration.html).
public record TaskVolumeConfiguration(
    String name, @Nullable TaskManagedEBSVolumeConfiguration managedEBSVolume) {}

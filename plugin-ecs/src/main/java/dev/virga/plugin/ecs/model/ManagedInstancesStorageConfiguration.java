package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ManagedInstancesStorageConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesStorageConfiguration.html).
public record ManagedInstancesStorageConfiguration(@Nullable Integer storageSizeGiB) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ManagedInstancesLocalStorageConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesLocalStorageConfiguration.html).
public record ManagedInstancesLocalStorageConfiguration(@Nullable Boolean useLocalStorage) {}

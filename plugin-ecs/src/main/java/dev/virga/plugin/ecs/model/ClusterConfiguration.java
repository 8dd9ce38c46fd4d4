package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ClusterConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterConfiguration.html).
public record ClusterConfiguration(
    @Nullable ExecuteCommandConfiguration executeCommandConfiguration,
    @Nullable ManagedStorageConfiguration managedStorageConfiguration) {}

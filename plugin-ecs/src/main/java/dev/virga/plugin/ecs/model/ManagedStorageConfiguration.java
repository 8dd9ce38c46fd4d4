package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ManagedStorageConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html).
public record ManagedStorageConfiguration(
    @Nullable String kmsKeyId, @Nullable String fargateEphemeralStorageKmsKeyId) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `TaskEphemeralStorage` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html).
public record TaskEphemeralStorage(@Nullable Integer sizeInGiB, @Nullable String kmsKeyId) {}

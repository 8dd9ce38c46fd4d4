package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ExecuteCommandConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html).
public record ExecuteCommandConfiguration(
    @Nullable String kmsKeyId,
    @Nullable ExecuteCommandLogging logging,
    @Nullable ExecuteCommandLogConfiguration logConfiguration) {}

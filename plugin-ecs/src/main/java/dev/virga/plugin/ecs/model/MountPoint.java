package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `MountPoint` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html).
public record MountPoint(
    @Nullable String sourceVolume, @Nullable String containerPath, @Nullable Boolean readOnly) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `HostVolumeProperties` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html).
public record HostVolumeProperties(@Nullable String sourcePath) {}

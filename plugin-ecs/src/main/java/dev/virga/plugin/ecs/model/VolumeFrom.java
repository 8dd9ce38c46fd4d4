package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `VolumeFrom` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html).
public record VolumeFrom(@Nullable String sourceContainer, @Nullable Boolean readOnly) {}

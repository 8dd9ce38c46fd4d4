package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ClusterServiceConnectDefaults` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaults.html).
public record ClusterServiceConnectDefaults(@Nullable String namespace) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `KeyValuePair` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html).
public record KeyValuePair(@Nullable String name, @Nullable String value) {}

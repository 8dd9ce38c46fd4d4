package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `SystemControl` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html).
public record SystemControl(@Nullable String namespace, @Nullable String value) {}

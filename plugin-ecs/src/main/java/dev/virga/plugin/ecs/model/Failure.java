package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `Failure` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Failure.html).
public record Failure(@Nullable String arn, @Nullable String reason, @Nullable String detail) {}

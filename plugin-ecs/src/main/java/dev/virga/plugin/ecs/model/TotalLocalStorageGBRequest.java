package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `TotalLocalStorageGBRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TotalLocalStorageGBRequest.html).
public record TotalLocalStorageGBRequest(@Nullable Double min, @Nullable Double max) {}

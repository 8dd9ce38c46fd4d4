package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorCountRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorCountRequest.html).
public record AcceleratorCountRequest(@Nullable Integer min, @Nullable Integer max) {}

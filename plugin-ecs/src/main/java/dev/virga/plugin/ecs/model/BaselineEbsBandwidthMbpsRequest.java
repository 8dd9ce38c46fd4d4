package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `BaselineEbsBandwidthMbpsRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_BaselineEbsBandwidthMbpsRequest.html).
public record BaselineEbsBandwidthMbpsRequest(@Nullable Integer min, @Nullable Integer max) {}

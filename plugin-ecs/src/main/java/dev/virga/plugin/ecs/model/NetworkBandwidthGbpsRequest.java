package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `NetworkBandwidthGbpsRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBandwidthGbpsRequest.html).
public record NetworkBandwidthGbpsRequest(@Nullable Double min, @Nullable Double max) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceCountRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterfaceCountRequest.html).
public record NetworkInterfaceCountRequest(@Nullable Integer min, @Nullable Integer max) {}

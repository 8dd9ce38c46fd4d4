package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterface` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html).
public record NetworkInterface(
    @Nullable String attachmentId,
    @Nullable String privateIpv4Address,
    @Nullable String ipv6Address) {}

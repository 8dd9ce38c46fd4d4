package dev.virga.plugin.ecs.model;

/// `HostEntry` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html).
public record HostEntry(String hostname, String ipAddress) {}

package dev.virga.plugin.ecs.model;

/// `Ulimit` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html).
public record Ulimit(UlimitName name, int softLimit, int hardLimit) {}

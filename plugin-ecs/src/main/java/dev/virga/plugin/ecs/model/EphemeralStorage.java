package dev.virga.plugin.ecs.model;

/// `EphemeralStorage` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html).
public record EphemeralStorage(int sizeInGiB) {}

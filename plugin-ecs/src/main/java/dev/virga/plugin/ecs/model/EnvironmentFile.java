package dev.virga.plugin.ecs.model;

/// `EnvironmentFile` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html).
public record EnvironmentFile(String value, EnvironmentFileType type) {}

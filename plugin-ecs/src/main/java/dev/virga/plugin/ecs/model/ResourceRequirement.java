package dev.virga.plugin.ecs.model;

/// `ResourceRequirement` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html).
public record ResourceRequirement(String value, ResourceType type) {}

package dev.virga.plugin.ecs.model;

/// `ContainerDependency` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html).
public record ContainerDependency(String containerName, ContainerCondition condition) {}

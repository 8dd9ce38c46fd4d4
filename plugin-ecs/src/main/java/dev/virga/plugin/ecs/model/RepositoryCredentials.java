package dev.virga.plugin.ecs.model;

/// `RepositoryCredentials` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html).
public record RepositoryCredentials(String credentialsParameter) {}

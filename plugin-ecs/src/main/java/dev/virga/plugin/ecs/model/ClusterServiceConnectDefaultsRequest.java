package dev.virga.plugin.ecs.model;

/// `ClusterServiceConnectDefaultsRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaultsRequest.html).
public record ClusterServiceConnectDefaultsRequest(String namespace) {}

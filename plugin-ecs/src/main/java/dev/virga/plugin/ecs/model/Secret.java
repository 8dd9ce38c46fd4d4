package dev.virga.plugin.ecs.model;

/// `Secret` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html).
public record Secret(String name, String valueFrom) {}

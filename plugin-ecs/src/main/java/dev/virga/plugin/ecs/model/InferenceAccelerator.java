package dev.virga.plugin.ecs.model;

/// `InferenceAccelerator` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html).
public record InferenceAccelerator(String deviceName, String deviceType) {}

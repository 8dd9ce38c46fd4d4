package dev.virga.plugin.ecs.model;

/// `FSxWindowsFileServerAuthorizationConfig` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerAuthorizationConfig.html).
public record FSxWindowsFileServerAuthorizationConfig(String credentialsParameter, String domain) {}

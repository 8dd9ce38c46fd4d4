package dev.virga.plugin.ecs.model;

/// `FSxWindowsFileServerVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html).
public record FSxWindowsFileServerVolumeConfiguration(
    String fileSystemId,
    String rootDirectory,
    FSxWindowsFileServerAuthorizationConfig authorizationConfig) {}

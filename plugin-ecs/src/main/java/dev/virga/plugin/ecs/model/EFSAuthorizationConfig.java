package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `EFSAuthorizationConfig` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html).
public record EFSAuthorizationConfig(
    @Nullable String accessPointId, @Nullable EFSAuthorizationConfigIAM iam) {}

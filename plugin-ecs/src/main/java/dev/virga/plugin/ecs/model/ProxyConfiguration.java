package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ProxyConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html).
public record ProxyConfiguration(
    @Nullable ProxyConfigurationType type,
    String containerName,
    @Nullable List<KeyValuePair> properties) {}

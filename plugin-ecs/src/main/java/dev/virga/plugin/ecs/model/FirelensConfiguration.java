package dev.virga.plugin.ecs.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `FirelensConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html).
public record FirelensConfiguration(
    FirelensConfigurationType type, @Nullable Map<String, String> options) {}

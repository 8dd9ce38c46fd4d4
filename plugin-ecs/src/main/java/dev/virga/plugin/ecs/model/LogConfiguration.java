package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `LogConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html).
public record LogConfiguration(
    LogDriver logDriver,
    @Nullable Map<String, String> options,
    @Nullable List<Secret> secretOptions) {}

package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `ClusterSetting` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html).
public record ClusterSetting(@Nullable ClusterSettingName name, @Nullable String value) {}

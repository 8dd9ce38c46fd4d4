package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `AutoRepairConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoRepairConfiguration.html).
public record AutoRepairConfiguration(@Nullable AutoRepairActionsStatus actionsStatus) {}

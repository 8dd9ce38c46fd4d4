package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a cluster setting name.
public enum ClusterSettingName {
  @Name("containerInsights")
  CONTAINER_INSIGHTS,
}

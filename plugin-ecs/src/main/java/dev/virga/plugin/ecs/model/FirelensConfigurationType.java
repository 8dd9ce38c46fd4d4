package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a firelens configuration type.
public enum FirelensConfigurationType {
  @Name("fluentd")
  FLUENTD,
  @Name("fluentbit")
  FLUENTBIT,
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a target type.
public enum TargetType {
  @Name("container-instance")
  CONTAINER_INSTANCE,
}

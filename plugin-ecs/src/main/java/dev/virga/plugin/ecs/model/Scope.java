package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a scope.
public enum Scope {
  @Name("task")
  TASK,
  @Name("shared")
  SHARED,
}

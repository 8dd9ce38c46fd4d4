package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a pid mode.
public enum PidMode {
  @Name("host")
  HOST,
  @Name("task")
  TASK,
}

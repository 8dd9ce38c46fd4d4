package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an ipc mode.
public enum IpcMode {
  @Name("host")
  HOST,
  @Name("task")
  TASK,
  @Name("none")
  NONE,
}

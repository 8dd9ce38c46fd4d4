package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a network mode.
public enum NetworkMode {
  @Name("bridge")
  BRIDGE,
  @Name("host")
  HOST,
  @Name("awsvpc")
  AWSVPC,
  @Name("none")
  NONE,
}

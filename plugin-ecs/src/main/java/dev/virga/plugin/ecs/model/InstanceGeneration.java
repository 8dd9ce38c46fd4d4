package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an instance generation.
public enum InstanceGeneration {
  @Name("current")
  CURRENT,
  @Name("previous")
  PREVIOUS,
}

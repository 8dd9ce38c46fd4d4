package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a bare metal.
public enum BareMetal {
  @Name("included")
  INCLUDED,
  @Name("required")
  REQUIRED,
  @Name("excluded")
  EXCLUDED,
}

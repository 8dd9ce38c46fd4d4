package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a placement strategy type.
public enum PlacementStrategyType {
  @Name("random")
  RANDOM,
  @Name("spread")
  SPREAD,
  @Name("binpack")
  BINPACK,
}

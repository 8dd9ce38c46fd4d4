package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a version consistency.
public enum VersionConsistency {
  @Name("enabled")
  ENABLED,
  @Name("disabled")
  DISABLED,
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a burstable performance.
public enum BurstablePerformance {
  @Name("included")
  INCLUDED,
  @Name("required")
  REQUIRED,
  @Name("excluded")
  EXCLUDED,
}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a snap start optimization status.
public enum SnapStartOptimizationStatus {
  @Name("On")
  ON,
  @Name("Off")
  OFF,
}

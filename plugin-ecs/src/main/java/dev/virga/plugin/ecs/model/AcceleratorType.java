package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an accelerator type.
public enum AcceleratorType {
  @Name("gpu")
  GPU,
  @Name("fpga")
  FPGA,
  @Name("inference")
  INFERENCE,
}

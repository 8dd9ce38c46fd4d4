package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an accelerator manufacturer.
public enum AcceleratorManufacturer {
  @Name("amazon-web-services")
  AMAZON_WEB_SERVICES,
  @Name("amd")
  AMD,
  @Name("nvidia")
  NVIDIA,
  @Name("xilinx")
  XILINX,
  @Name("habana")
  HABANA,
}

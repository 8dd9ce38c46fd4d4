package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an accelerator manufacturer.
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

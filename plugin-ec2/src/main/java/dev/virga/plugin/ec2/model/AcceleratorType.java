package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an accelerator type.
public enum AcceleratorType {
  @Name("gpu")
  GPU,
  @Name("fpga")
  FPGA,
  @Name("inference")
  INFERENCE,
  @Name("media")
  MEDIA,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a virtualization type.
public enum VirtualizationType {
  @Name("hvm")
  HVM,
  @Name("paravirtual")
  PARAVIRTUAL,
}

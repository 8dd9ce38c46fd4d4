package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a bare metal.
public enum BareMetal {
  @Name("included")
  INCLUDED,
  @Name("required")
  REQUIRED,
  @Name("excluded")
  EXCLUDED,
}

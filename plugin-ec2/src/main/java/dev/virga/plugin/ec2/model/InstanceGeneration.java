package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an instance generation.
public enum InstanceGeneration {
  @Name("current")
  CURRENT,
  @Name("previous")
  PREVIOUS,
}

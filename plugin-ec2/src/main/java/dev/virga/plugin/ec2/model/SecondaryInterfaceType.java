package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a secondary interface type.
public enum SecondaryInterfaceType {
  @Name("secondary")
  SECONDARY,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a subnet cidr reservation type.
public enum SubnetCidrReservationType {
  @Name("prefix")
  PREFIX,
  @Name("explicit")
  EXPLICIT,
}

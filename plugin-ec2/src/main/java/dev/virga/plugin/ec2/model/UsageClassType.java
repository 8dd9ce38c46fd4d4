package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an usage class type.
public enum UsageClassType {
  @Name("spot")
  SPOT,
  @Name("on-demand")
  ON_DEMAND,
  @Name("capacity-block")
  CAPACITY_BLOCK,
}

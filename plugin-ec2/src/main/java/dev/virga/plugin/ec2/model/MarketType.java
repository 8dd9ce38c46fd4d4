package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a market type.
public enum MarketType {
  @Name("spot")
  SPOT,
  @Name("capacity-block")
  CAPACITY_BLOCK,
  @Name("interruptible-capacity-reservation")
  INTERRUPTIBLE_CAPACITY_RESERVATION,
}

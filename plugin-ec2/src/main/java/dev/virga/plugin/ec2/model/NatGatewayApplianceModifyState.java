package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nat gateway appliance modify state.
public enum NatGatewayApplianceModifyState {
  @Name("modifying")
  MODIFYING,
  @Name("completed")
  COMPLETED,
  @Name("failed")
  FAILED,
}

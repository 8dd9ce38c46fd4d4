package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nat gateway state.
public enum NatGatewayState {
  @Name("pending")
  PENDING,
  @Name("failed")
  FAILED,
  @Name("available")
  AVAILABLE,
  @Name("deleting")
  DELETING,
  @Name("deleted")
  DELETED,
}

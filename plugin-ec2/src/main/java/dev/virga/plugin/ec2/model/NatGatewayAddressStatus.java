package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nat gateway address status.
public enum NatGatewayAddressStatus {
  @Name("assigning")
  ASSIGNING,
  @Name("unassigning")
  UNASSIGNING,
  @Name("associating")
  ASSOCIATING,
  @Name("disassociating")
  DISASSOCIATING,
  @Name("succeeded")
  SUCCEEDED,
  @Name("failed")
  FAILED,
}

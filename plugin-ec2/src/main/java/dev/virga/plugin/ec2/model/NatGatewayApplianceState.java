package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nat gateway appliance state.
public enum NatGatewayApplianceState {
  @Name("attaching")
  ATTACHING,
  @Name("attached")
  ATTACHED,
  @Name("detaching")
  DETACHING,
  @Name("detached")
  DETACHED,
  @Name("attach-failed")
  ATTACH_FAILED,
  @Name("detach-failed")
  DETACH_FAILED,
}

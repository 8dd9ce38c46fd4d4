package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc peering connection state reason code.
public enum VpcPeeringConnectionStateReasonCode {
  @Name("initiating-request")
  INITIATING_REQUEST,
  @Name("pending-acceptance")
  PENDING_ACCEPTANCE,
  @Name("active")
  ACTIVE,
  @Name("deleted")
  DELETED,
  @Name("rejected")
  REJECTED,
  @Name("failed")
  FAILED,
  @Name("expired")
  EXPIRED,
  @Name("provisioning")
  PROVISIONING,
  @Name("deleting")
  DELETING,
}

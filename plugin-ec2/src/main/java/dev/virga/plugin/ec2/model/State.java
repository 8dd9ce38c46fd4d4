package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a state.
public enum State {
  @Name("PendingAcceptance")
  PENDING_ACCEPTANCE,
  @Name("Pending")
  PENDING,
  @Name("Available")
  AVAILABLE,
  @Name("Deleting")
  DELETING,
  @Name("Deleted")
  DELETED,
  @Name("Rejected")
  REJECTED,
  @Name("Failed")
  FAILED,
  @Name("Expired")
  EXPIRED,
  @Name("Partial")
  PARTIAL,
}

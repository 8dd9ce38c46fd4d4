package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a state. Its model has them with capital letters, its answers have not.
public enum State {
  @Name("pendingAcceptance")
  PENDING_ACCEPTANCE,
  @Name("pending")
  PENDING,
  @Name("available")
  AVAILABLE,
  @Name("deleting")
  DELETING,
  @Name("deleted")
  DELETED,
  @Name("rejected")
  REJECTED,
  @Name("failed")
  FAILED,
  @Name("expired")
  EXPIRED,
  @Name("partial")
  PARTIAL,
}

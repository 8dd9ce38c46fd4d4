package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a dns name state.
public enum DnsNameState {
  @Name("pendingVerification")
  PENDING_VERIFICATION,
  @Name("verified")
  VERIFIED,
  @Name("failed")
  FAILED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a network interface permission state code.
public enum NetworkInterfacePermissionStateCode {
  @Name("pending")
  PENDING,
  @Name("granted")
  GRANTED,
  @Name("revoking")
  REVOKING,
  @Name("revoked")
  REVOKED,
}

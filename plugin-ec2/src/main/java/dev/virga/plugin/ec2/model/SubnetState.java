package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a subnet state.
public enum SubnetState {
  @Name("pending")
  PENDING,
  @Name("available")
  AVAILABLE,
  @Name("unavailable")
  UNAVAILABLE,
  @Name("failed")
  FAILED,
  @Name("failed-insufficient-capacity")
  FAILED_INSUFFICIENT_CAPACITY,
}

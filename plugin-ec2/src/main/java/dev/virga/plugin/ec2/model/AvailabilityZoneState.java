package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an availability zone state.
public enum AvailabilityZoneState {
  @Name("available")
  AVAILABLE,
  @Name("information")
  INFORMATION,
  @Name("impaired")
  IMPAIRED,
  @Name("unavailable")
  UNAVAILABLE,
  @Name("constrained")
  CONSTRAINED,
}

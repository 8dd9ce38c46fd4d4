package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a monitoring state.
public enum MonitoringState {
  @Name("disabled")
  DISABLED,
  @Name("disabling")
  DISABLING,
  @Name("enabled")
  ENABLED,
  @Name("pending")
  PENDING,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an auto provision zones state.
public enum AutoProvisionZonesState {
  @Name("enabled")
  ENABLED,
  @Name("disabled")
  DISABLED,
}

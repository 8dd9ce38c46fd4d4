package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an auto scaling ips state.
public enum AutoScalingIpsState {
  @Name("enabled")
  ENABLED,
  @Name("disabled")
  DISABLED,
}

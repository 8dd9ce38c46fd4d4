package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template auto recovery state.
public enum LaunchTemplateAutoRecoveryState {
  @Name("default")
  DEFAULT,
  @Name("disabled")
  DISABLED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template http tokens state.
public enum LaunchTemplateHttpTokensState {
  @Name("optional")
  OPTIONAL,
  @Name("required")
  REQUIRED,
}

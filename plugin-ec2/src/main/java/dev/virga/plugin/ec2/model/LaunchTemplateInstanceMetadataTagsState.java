package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template instance metadata tags state.
public enum LaunchTemplateInstanceMetadataTagsState {
  @Name("disabled")
  DISABLED,
  @Name("enabled")
  ENABLED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template instance metadata options state.
public enum LaunchTemplateInstanceMetadataOptionsState {
  @Name("pending")
  PENDING,
  @Name("applied")
  APPLIED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc encryption control exclusion state.
public enum VpcEncryptionControlExclusionState {
  @Name("enabling")
  ENABLING,
  @Name("enabled")
  ENABLED,
  @Name("disabling")
  DISABLING,
  @Name("disabled")
  DISABLED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc encryption control exclusion state input.
public enum VpcEncryptionControlExclusionStateInput {
  @Name("enable")
  ENABLE,
  @Name("disable")
  DISABLE,
}

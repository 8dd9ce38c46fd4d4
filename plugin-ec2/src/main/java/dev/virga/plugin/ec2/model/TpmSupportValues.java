package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a tpm support values.
public enum TpmSupportValues {
  @Name("v2.0")
  V2_0,
}

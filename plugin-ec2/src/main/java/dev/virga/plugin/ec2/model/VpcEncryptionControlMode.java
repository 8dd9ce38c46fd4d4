package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc encryption control mode.
public enum VpcEncryptionControlMode {
  @Name("monitor")
  MONITOR,
  @Name("enforce")
  ENFORCE,
}

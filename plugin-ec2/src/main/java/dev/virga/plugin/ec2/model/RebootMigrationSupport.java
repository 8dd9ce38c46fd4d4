package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a reboot migration support.
public enum RebootMigrationSupport {
  @Name("unsupported")
  UNSUPPORTED,
  @Name("supported")
  SUPPORTED,
}

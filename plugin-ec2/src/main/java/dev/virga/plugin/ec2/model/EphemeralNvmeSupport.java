package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an ephemeral nvme support.
public enum EphemeralNvmeSupport {
  @Name("unsupported")
  UNSUPPORTED,
  @Name("supported")
  SUPPORTED,
  @Name("required")
  REQUIRED,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nitro enclaves support.
public enum NitroEnclavesSupport {
  @Name("unsupported")
  UNSUPPORTED,
  @Name("supported")
  SUPPORTED,
}

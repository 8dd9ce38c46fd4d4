package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a nitro tpm support.
public enum NitroTpmSupport {
  @Name("unsupported")
  UNSUPPORTED,
  @Name("supported")
  SUPPORTED,
}

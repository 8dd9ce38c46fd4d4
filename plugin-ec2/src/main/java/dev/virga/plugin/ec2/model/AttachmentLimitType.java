package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an attachment limit type.
public enum AttachmentLimitType {
  @Name("shared")
  SHARED,
  @Name("dedicated")
  DEDICATED,
}

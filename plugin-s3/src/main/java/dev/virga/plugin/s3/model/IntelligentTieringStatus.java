package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an intelligent tiering status.
public enum IntelligentTieringStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

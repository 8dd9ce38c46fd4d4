package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a mfa delete.
public enum MFADelete {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an expiration status.
public enum ExpirationStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

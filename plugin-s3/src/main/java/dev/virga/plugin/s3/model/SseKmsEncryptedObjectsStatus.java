package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a sse kms encrypted objects status.
public enum SseKmsEncryptedObjectsStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

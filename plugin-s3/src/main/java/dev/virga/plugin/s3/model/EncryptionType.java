package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an encryption type.
public enum EncryptionType {
  NONE,
  @Name("SSE-C")
  SSE_C,
}

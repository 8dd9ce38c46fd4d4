package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an object lock enabled.
public enum ObjectLockEnabled {
  @Name("Enabled")
  ENABLED,
}

package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a bucket accelerate status.
public enum BucketAccelerateStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Suspended")
  SUSPENDED,
}

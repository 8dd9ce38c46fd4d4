package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a bucket versioning status.
public enum BucketVersioningStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Suspended")
  SUSPENDED,
}

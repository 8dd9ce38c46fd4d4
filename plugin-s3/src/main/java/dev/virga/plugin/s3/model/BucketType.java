package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a bucket type.
public enum BucketType {
  @Name("Directory")
  DIRECTORY,
}

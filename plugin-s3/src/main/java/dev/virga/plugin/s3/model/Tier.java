package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a tier.
public enum Tier {
  @Name("Standard")
  STANDARD,
  @Name("Bulk")
  BULK,
  @Name("Expedited")
  EXPEDITED,
}

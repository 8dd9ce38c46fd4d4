package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an owner override.
public enum OwnerOverride {
  @Name("Destination")
  DESTINATION,
}

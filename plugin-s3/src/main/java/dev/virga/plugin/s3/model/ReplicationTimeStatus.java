package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a replication time status.
public enum ReplicationTimeStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

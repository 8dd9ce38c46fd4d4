package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a replication rule status.
public enum ReplicationRuleStatus {
  @Name("Enabled")
  ENABLED,
  @Name("Disabled")
  DISABLED,
}

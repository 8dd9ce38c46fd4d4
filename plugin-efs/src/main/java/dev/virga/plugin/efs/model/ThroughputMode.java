package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Name;

/// The values that EFS has for a throughput mode.
public enum ThroughputMode {
  @Name("bursting")
  BURSTING,
  @Name("provisioned")
  PROVISIONED,
  @Name("elastic")
  ELASTIC,
}

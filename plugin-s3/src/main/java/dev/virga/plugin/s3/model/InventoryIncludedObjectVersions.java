package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an inventory included object versions.
public enum InventoryIncludedObjectVersions {
  @Name("All")
  ALL,
  @Name("Current")
  CURRENT,
}

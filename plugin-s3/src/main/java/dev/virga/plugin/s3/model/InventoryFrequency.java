package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an inventory frequency.
public enum InventoryFrequency {
  @Name("Daily")
  DAILY,
  @Name("Weekly")
  WEEKLY,
}

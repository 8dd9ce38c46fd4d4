package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an inventory format.
public enum InventoryFormat {
  CSV,
  ORC,
  @Name("Parquet")
  PARQUET,
}

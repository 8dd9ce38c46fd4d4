package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a destination file format.
public enum DestinationFileFormat {
  @Name("plain-text")
  PLAIN_TEXT,
  @Name("parquet")
  PARQUET,
}

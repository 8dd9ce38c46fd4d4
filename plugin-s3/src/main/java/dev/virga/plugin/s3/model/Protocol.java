package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a protocol.
public enum Protocol {
  @Name("http")
  HTTP,
  @Name("https")
  HTTPS,
}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a log format.
public enum LogFormat {
  JSON,
  @Name("Text")
  TEXT,
}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a log type.
public enum LogType {
  @Name("None")
  NONE,
  @Name("Tail")
  TAIL,
}

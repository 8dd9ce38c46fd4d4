package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a recursive loop.
public enum RecursiveLoop {
  @Name("Allow")
  ALLOW,
  @Name("Terminate")
  TERMINATE,
}

package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a tracing mode.
public enum TracingMode {
  @Name("Active")
  ACTIVE,
  @Name("PassThrough")
  PASS_THROUGH,
}

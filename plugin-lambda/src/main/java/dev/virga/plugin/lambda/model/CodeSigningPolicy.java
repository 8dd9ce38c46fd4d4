package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a code signing policy.
public enum CodeSigningPolicy {
  @Name("Warn")
  WARN,
  @Name("Enforce")
  ENFORCE,
}

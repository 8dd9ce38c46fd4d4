package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for an architecture.
public enum Architecture {
  @Name("x86_64")
  X86_64,
  @Name("arm64")
  ARM64,
}

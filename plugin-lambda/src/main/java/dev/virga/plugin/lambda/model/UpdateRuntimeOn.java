package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for an update runtime on.
public enum UpdateRuntimeOn {
  @Name("Auto")
  AUTO,
  @Name("Manual")
  MANUAL,
  @Name("FunctionUpdate")
  FUNCTION_UPDATE,
}

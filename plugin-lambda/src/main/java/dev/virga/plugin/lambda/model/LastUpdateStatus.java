package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a last update status.
public enum LastUpdateStatus {
  @Name("Successful")
  SUCCESSFUL,
  @Name("Failed")
  FAILED,
  @Name("InProgress")
  IN_PROGRESS,
}

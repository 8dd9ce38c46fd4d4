package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a state.
public enum State {
  @Name("Pending")
  PENDING,
  @Name("Active")
  ACTIVE,
  @Name("Inactive")
  INACTIVE,
  @Name("Failed")
  FAILED,
  @Name("Deactivating")
  DEACTIVATING,
  @Name("Deactivated")
  DEACTIVATED,
  @Name("ActiveNonInvocable")
  ACTIVE_NON_INVOCABLE,
  @Name("Deleting")
  DELETING,
}

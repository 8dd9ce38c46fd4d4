package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a policy scope type.
public enum PolicyScopeType {
  @Name("All")
  ALL,
  AWS,
  @Name("Local")
  LOCAL,
}

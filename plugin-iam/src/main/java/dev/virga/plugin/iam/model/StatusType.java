package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a status type.
public enum StatusType {
  @Name("Active")
  ACTIVE,
  @Name("Inactive")
  INACTIVE,
  @Name("Expired")
  EXPIRED,
}

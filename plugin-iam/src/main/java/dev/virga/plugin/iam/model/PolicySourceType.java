package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a policy source type.
public enum PolicySourceType {
  @Name("user")
  USER,
  @Name("group")
  GROUP,
  @Name("role")
  ROLE,
  @Name("aws-managed")
  AWS_MANAGED,
  @Name("user-managed")
  USER_MANAGED,
  @Name("resource")
  RESOURCE,
  @Name("none")
  NONE,
}

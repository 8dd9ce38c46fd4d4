package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a policy identifier policy type.
public enum PolicyIdentifierPolicyType {
  @Name("inline")
  INLINE,
  @Name("aws-managed")
  AWS_MANAGED,
  @Name("user-managed")
  USER_MANAGED,
  @Name("permission-boundary")
  PERMISSION_BOUNDARY,
  @Name("scp")
  SCP,
  @Name("rcp")
  RCP,
}

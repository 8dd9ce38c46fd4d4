package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a policy usage type.
public enum PolicyUsageType {
  @Name("PermissionsPolicy")
  PERMISSIONS_POLICY,
  @Name("PermissionsBoundary")
  PERMISSIONS_BOUNDARY,
}

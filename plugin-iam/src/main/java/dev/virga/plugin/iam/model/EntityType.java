package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for an entity type.
public enum EntityType {
  @Name("User")
  USER,
  @Name("Role")
  ROLE,
  @Name("Group")
  GROUP,
  @Name("LocalManagedPolicy")
  LOCAL_MANAGED_POLICY,
  @Name("AWSManagedPolicy")
  AWS_MANAGED_POLICY,
}

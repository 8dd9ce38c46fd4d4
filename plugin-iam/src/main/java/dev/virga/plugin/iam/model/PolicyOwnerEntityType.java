package dev.virga.plugin.iam.model;

/// The values that IAM has for a policy owner entity type.
public enum PolicyOwnerEntityType {
  USER,
  ROLE,
  GROUP,
}

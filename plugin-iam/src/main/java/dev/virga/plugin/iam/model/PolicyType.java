package dev.virga.plugin.iam.model;

/// The values that IAM has for a policy type.
public enum PolicyType {
  INLINE,
  MANAGED,
}

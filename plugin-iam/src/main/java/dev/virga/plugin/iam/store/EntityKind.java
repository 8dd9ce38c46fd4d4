package dev.virga.plugin.iam.store;

/// What policies are attached to.
public enum EntityKind {
  /// A user.
  USER,
  /// A group of users.
  GROUP,
  /// A role.
  ROLE
}

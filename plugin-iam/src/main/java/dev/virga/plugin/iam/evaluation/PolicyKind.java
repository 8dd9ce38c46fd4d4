package dev.virga.plugin.iam.evaluation;

/// What part a policy has in a decision.
public enum PolicyKind {
  /// It is the user's, the user's groups', or the role's.
  IDENTITY,
  /// It is the most that the user or role may be given.
  BOUNDARY,
  /// It is the most that a session may do.
  SESSION,
  /// It belongs to the resource.
  RESOURCE,
  /// It is the most that an account may do.
  ORGANIZATION
}

package dev.virga.plugin.iam.evaluation;

/// What comes of an evaluation.
public enum Outcome {
  /// A statement allows it, and none denies it.
  ALLOWED,
  /// A statement denies it.
  EXPLICIT_DENY,
  /// No statement allows it.
  IMPLICIT_DENY
}

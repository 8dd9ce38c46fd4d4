package dev.virga.plugin.iam.document;

/// Whether a statement allows or denies.
public enum Effect {
  /// `Allow`.
  ALLOW,
  /// `Deny`, which outweighs every `Allow`.
  DENY
}

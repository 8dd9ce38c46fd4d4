package dev.virga.plugin.efs.model;

/// The values that EFS has for a transition to primary storage class rules.
public enum TransitionToPrimaryStorageClassRules {
  AFTER_1_ACCESS,
}

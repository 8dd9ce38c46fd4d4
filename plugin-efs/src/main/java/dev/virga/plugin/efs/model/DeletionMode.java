package dev.virga.plugin.efs.model;

/// The values that EFS has for a deletion mode.
public enum DeletionMode {
  ALL_CONFIGURATIONS,
  LOCAL_CONFIGURATION_ONLY,
}

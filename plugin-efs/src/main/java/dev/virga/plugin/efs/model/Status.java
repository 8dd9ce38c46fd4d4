package dev.virga.plugin.efs.model;

/// The values that EFS has for a status.
public enum Status {
  ENABLED,
  ENABLING,
  DISABLED,
  DISABLING,
}

package dev.virga.plugin.efs.model;

/// The values that EFS has for a replication status.
public enum ReplicationStatus {
  ENABLED,
  ENABLING,
  DELETING,
  ERROR,
  PAUSED,
  PAUSING,
}

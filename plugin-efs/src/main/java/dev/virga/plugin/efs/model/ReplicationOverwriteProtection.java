package dev.virga.plugin.efs.model;

/// The values that EFS has for a replication overwrite protection.
public enum ReplicationOverwriteProtection {
  ENABLED,
  DISABLED,
  REPLICATING,
}

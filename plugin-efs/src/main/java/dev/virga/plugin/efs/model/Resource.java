package dev.virga.plugin.efs.model;

/// The values that EFS has for a resource.
public enum Resource {
  FILE_SYSTEM,
  MOUNT_TARGET,
}

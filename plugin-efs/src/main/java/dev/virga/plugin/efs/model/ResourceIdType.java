package dev.virga.plugin.efs.model;

/// The values that EFS has for a resource id type.
public enum ResourceIdType {
  LONG_ID,
  SHORT_ID,
}

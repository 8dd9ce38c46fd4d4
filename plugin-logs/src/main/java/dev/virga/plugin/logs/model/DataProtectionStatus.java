package dev.virga.plugin.logs.model;

/// The values that CloudWatch Logs has for a data protection status.
public enum DataProtectionStatus {
  ACTIVATED,
  DELETED,
  ARCHIVED,
  DISABLED,
}

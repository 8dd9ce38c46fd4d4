package dev.virga.plugin.logs.model;

/// The values that CloudWatch Logs has for an inherited property.
public enum InheritedProperty {
  ACCOUNT_DATA_PROTECTION,
}

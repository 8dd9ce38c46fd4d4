package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a tenant isolation mode.
public enum TenantIsolationMode {
  PER_TENANT,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a health status.
public enum HealthStatus {
  HEALTHY,
  UNHEALTHY,
  UNKNOWN,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a custom health status.
public enum CustomHealthStatus {
  HEALTHY,
  UNHEALTHY,
}

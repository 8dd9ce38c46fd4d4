package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a health check type.
public enum HealthCheckType {
  HTTP,
  HTTPS,
  TCP,
}

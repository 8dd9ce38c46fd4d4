package dev.virga.plugin.ecs.model;

/// The values that ECS has for a health status.
public enum HealthStatus {
  HEALTHY,
  UNHEALTHY,
  UNKNOWN,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a health status filter.
public enum HealthStatusFilter {
  HEALTHY,
  UNHEALTHY,
  ALL,
  HEALTHY_OR_ELSE_ALL,
}

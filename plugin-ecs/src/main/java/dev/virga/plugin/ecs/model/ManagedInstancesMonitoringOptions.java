package dev.virga.plugin.ecs.model;

/// The values that ECS has for a managed instances monitoring options.
public enum ManagedInstancesMonitoringOptions {
  BASIC,
  DETAILED,
}

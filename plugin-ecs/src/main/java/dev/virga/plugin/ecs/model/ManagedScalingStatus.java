package dev.virga.plugin.ecs.model;

/// The values that ECS has for a managed scaling status.
public enum ManagedScalingStatus {
  ENABLED,
  DISABLED,
}

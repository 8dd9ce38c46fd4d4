package dev.virga.plugin.ecs.model;

/// The values that ECS has for a managed termination protection.
public enum ManagedTerminationProtection {
  ENABLED,
  DISABLED,
}

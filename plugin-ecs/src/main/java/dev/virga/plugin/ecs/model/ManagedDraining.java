package dev.virga.plugin.ecs.model;

/// The values that ECS has for a managed draining.
public enum ManagedDraining {
  ENABLED,
  DISABLED,
}

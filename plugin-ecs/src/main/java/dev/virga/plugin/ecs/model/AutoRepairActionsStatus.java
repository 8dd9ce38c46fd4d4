package dev.virga.plugin.ecs.model;

/// The values that ECS has for an auto repair actions status.
public enum AutoRepairActionsStatus {
  ENABLED,
  DISABLED,
}

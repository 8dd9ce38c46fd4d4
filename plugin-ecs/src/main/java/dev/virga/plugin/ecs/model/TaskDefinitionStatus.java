package dev.virga.plugin.ecs.model;

/// The values that ECS has for a task definition status.
public enum TaskDefinitionStatus {
  ACTIVE,
  INACTIVE,
  DELETE_IN_PROGRESS,
}

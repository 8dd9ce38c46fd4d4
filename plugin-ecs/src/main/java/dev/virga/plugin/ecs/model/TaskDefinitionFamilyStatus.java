package dev.virga.plugin.ecs.model;

/// The values that ECS has for a task definition family status.
public enum TaskDefinitionFamilyStatus {
  ACTIVE,
  INACTIVE,
  ALL,
}

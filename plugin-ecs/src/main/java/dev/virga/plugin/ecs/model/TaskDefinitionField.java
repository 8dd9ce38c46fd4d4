package dev.virga.plugin.ecs.model;

/// The values that ECS has for a task definition field.
public enum TaskDefinitionField {
  TAGS,
}

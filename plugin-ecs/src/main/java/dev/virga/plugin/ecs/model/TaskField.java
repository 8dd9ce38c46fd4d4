package dev.virga.plugin.ecs.model;

/// The values that ECS has for a task field.
public enum TaskField {
  TAGS,
}

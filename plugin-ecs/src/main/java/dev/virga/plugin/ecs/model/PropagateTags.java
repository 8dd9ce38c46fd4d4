package dev.virga.plugin.ecs.model;

/// The values that ECS has for a propagate tags.
public enum PropagateTags {
  TASK_DEFINITION,
  SERVICE,
  NONE,
}

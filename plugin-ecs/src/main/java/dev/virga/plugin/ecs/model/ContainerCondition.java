package dev.virga.plugin.ecs.model;

/// The values that ECS has for a container condition.
public enum ContainerCondition {
  START,
  COMPLETE,
  SUCCESS,
  HEALTHY,
}

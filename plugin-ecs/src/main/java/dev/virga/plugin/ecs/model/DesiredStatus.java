package dev.virga.plugin.ecs.model;

/// The values that ECS has for a desired status.
public enum DesiredStatus {
  RUNNING,
  PENDING,
  STOPPED,
}

package dev.virga.plugin.ecs.model;

/// The values that ECS has for a launch type.
public enum LaunchType {
  EC2,
  FARGATE,
  EXTERNAL,
  MANAGED_INSTANCES,
}

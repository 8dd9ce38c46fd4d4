package dev.virga.plugin.ecs.model;

/// The values that ECS has for a compatibility.
public enum Compatibility {
  EC2,
  FARGATE,
  EXTERNAL,
  MANAGED_INSTANCES,
}

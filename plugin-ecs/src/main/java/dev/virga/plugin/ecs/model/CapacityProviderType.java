package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity provider type.
public enum CapacityProviderType {
  EC2_AUTOSCALING,
  MANAGED_INSTANCES,
  FARGATE,
  FARGATE_SPOT,
}

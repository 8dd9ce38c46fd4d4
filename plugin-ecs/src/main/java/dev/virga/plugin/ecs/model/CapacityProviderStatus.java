package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity provider status.
public enum CapacityProviderStatus {
  PROVISIONING,
  ACTIVE,
  DEPROVISIONING,
  INACTIVE,
}

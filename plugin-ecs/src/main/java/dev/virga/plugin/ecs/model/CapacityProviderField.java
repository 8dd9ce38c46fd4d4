package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity provider field.
public enum CapacityProviderField {
  TAGS,
}

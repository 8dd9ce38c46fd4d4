package dev.virga.plugin.ecs.model;

/// The values that ECS has for a propagate mi tags.
public enum PropagateMITags {
  CAPACITY_PROVIDER,
  NONE,
}

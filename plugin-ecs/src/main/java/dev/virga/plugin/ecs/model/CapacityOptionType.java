package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity option type.
public enum CapacityOptionType {
  ON_DEMAND,
  SPOT,
  RESERVED,
}

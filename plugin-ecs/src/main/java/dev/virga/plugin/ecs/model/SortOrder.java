package dev.virga.plugin.ecs.model;

/// The values that ECS has for a sort order.
public enum SortOrder {
  ASC,
  DESC,
}

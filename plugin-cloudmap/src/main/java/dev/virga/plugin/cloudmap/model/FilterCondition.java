package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a filter condition.
public enum FilterCondition {
  EQ,
  IN,
  BETWEEN,
  BEGINS_WITH,
}

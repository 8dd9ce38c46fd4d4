package dev.virga.plugin.ecs.model;

/// The values that ECS has for a cluster field.
public enum ClusterField {
  ATTACHMENTS,
  CONFIGURATIONS,
  SETTINGS,
  STATISTICS,
  TAGS,
}

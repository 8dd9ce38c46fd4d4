package dev.virga.plugin.ecs.model;

/// The values that ECS has for a connectivity.
public enum Connectivity {
  CONNECTED,
  DISCONNECTED,
}

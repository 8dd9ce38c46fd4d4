package dev.virga.plugin.ecs.model;

/// The values that ECS has for a proxy configuration type.
public enum ProxyConfigurationType {
  APPMESH,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a routing policy.
public enum RoutingPolicy {
  MULTIVALUE,
  WEIGHTED,
}

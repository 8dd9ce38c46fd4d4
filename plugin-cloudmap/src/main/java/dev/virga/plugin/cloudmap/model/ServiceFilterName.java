package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a service filter name.
public enum ServiceFilterName {
  NAMESPACE_ID,
  RESOURCE_OWNER,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for a namespace filter name.
public enum NamespaceFilterName {
  TYPE,
  NAME,
  HTTP_NAME,
  RESOURCE_OWNER,
}

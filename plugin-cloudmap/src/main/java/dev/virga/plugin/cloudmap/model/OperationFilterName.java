package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for an operation filter name.
public enum OperationFilterName {
  NAMESPACE_ID,
  SERVICE_ID,
  STATUS,
  TYPE,
  UPDATE_DATE,
}

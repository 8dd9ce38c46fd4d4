package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for an operation target type.
public enum OperationTargetType {
  NAMESPACE,
  SERVICE,
  INSTANCE,
}

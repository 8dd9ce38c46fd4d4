package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for an operation type.
public enum OperationType {
  CREATE_NAMESPACE,
  DELETE_NAMESPACE,
  UPDATE_NAMESPACE,
  UPDATE_SERVICE,
  REGISTER_INSTANCE,
  DEREGISTER_INSTANCE,
}

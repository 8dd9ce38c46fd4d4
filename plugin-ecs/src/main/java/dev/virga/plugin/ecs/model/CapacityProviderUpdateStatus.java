package dev.virga.plugin.ecs.model;

/// The values that ECS has for a capacity provider update status.
public enum CapacityProviderUpdateStatus {
  CREATE_IN_PROGRESS,
  CREATE_COMPLETE,
  CREATE_FAILED,
  DELETE_IN_PROGRESS,
  DELETE_COMPLETE,
  DELETE_FAILED,
  UPDATE_IN_PROGRESS,
  UPDATE_COMPLETE,
  UPDATE_FAILED,
}

package dev.virga.plugin.cloudmap.model;

/// The values that Cloud Map has for an operation status.
public enum OperationStatus {
  SUBMITTED,
  PENDING,
  SUCCESS,
  FAIL,
}

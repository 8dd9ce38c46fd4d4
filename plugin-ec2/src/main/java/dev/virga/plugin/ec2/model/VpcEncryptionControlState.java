package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a vpc encryption control state.
public enum VpcEncryptionControlState {
  @Name("enforce-in-progress")
  ENFORCE_IN_PROGRESS,
  @Name("monitor-in-progress")
  MONITOR_IN_PROGRESS,
  @Name("enforce-failed")
  ENFORCE_FAILED,
  @Name("monitor-failed")
  MONITOR_FAILED,
  @Name("deleting")
  DELETING,
  @Name("deleted")
  DELETED,
  @Name("available")
  AVAILABLE,
  @Name("creating")
  CREATING,
  @Name("delete-failed")
  DELETE_FAILED,
}

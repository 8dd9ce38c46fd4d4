package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a prefix list state.
public enum PrefixListState {
  @Name("create-in-progress")
  CREATE_IN_PROGRESS,
  @Name("create-complete")
  CREATE_COMPLETE,
  @Name("create-failed")
  CREATE_FAILED,
  @Name("modify-in-progress")
  MODIFY_IN_PROGRESS,
  @Name("modify-complete")
  MODIFY_COMPLETE,
  @Name("modify-failed")
  MODIFY_FAILED,
  @Name("restore-in-progress")
  RESTORE_IN_PROGRESS,
  @Name("restore-complete")
  RESTORE_COMPLETE,
  @Name("restore-failed")
  RESTORE_FAILED,
  @Name("delete-in-progress")
  DELETE_IN_PROGRESS,
  @Name("delete-complete")
  DELETE_COMPLETE,
  @Name("delete-failed")
  DELETE_FAILED,
}

package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for an assignment status type.
public enum AssignmentStatusType {
  @Name("Assigned")
  ASSIGNED,
  @Name("Unassigned")
  UNASSIGNED,
  @Name("Any")
  ANY,
}

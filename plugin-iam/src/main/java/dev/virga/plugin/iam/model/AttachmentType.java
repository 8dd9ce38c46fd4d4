package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for an attachment type.
public enum AttachmentType {
  @Name("user")
  USER,
  @Name("group")
  GROUP,
  @Name("role")
  ROLE,
}

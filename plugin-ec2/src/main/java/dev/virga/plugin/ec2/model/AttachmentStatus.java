package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an attachment status.
public enum AttachmentStatus {
  @Name("attaching")
  ATTACHING,
  @Name("attached")
  ATTACHED,
  @Name("detaching")
  DETACHING,
  @Name("detached")
  DETACHED,
}

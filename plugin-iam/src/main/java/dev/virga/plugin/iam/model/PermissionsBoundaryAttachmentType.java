package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a permissions boundary attachment type.
public enum PermissionsBoundaryAttachmentType {
  @Name("PermissionsBoundaryPolicy")
  PERMISSIONS_BOUNDARY_POLICY,
}

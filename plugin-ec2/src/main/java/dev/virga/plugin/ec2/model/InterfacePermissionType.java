package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an interface permission type.
public enum InterfacePermissionType {
  @Name("INSTANCE-ATTACH")
  INSTANCE_ATTACH,
  @Name("EIP-ASSOCIATE")
  EIP_ASSOCIATE,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a root device type.
public enum RootDeviceType {
  @Name("ebs")
  EBS,
  @Name("instance-store")
  INSTANCE_STORE,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a device type.
public enum DeviceType {
  @Name("ebs")
  EBS,
  @Name("instance-store")
  INSTANCE_STORE,
}

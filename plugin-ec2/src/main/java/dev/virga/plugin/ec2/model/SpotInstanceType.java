package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a spot instance type.
public enum SpotInstanceType {
  @Name("one-time")
  ONE_TIME,
  @Name("persistent")
  PERSISTENT,
}

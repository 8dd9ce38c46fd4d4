package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a volume type.
public enum VolumeType {
  @Name("standard")
  STANDARD,
  @Name("io1")
  IO1,
  @Name("io2")
  IO2,
  @Name("gp2")
  GP2,
  @Name("sc1")
  SC1,
  @Name("st1")
  ST1,
  @Name("gp3")
  GP3,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a disk type.
public enum DiskType {
  @Name("hdd")
  HDD,
  @Name("ssd")
  SSD,
}

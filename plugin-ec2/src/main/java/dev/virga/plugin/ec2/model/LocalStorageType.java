package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a local storage type.
public enum LocalStorageType {
  @Name("hdd")
  HDD,
  @Name("ssd")
  SSD,
}

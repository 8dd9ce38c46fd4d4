package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a local storage type.
public enum LocalStorageType {
  @Name("hdd")
  HDD,
  @Name("ssd")
  SSD,
}

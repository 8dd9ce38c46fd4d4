package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a local storage.
public enum LocalStorage {
  @Name("included")
  INCLUDED,
  @Name("required")
  REQUIRED,
  @Name("excluded")
  EXCLUDED,
}

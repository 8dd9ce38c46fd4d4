package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a local storage.
public enum LocalStorage {
  @Name("included")
  INCLUDED,
  @Name("required")
  REQUIRED,
  @Name("excluded")
  EXCLUDED,
}

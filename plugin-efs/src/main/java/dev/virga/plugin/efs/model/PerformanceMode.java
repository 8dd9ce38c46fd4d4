package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Name;

/// The values that EFS has for a performance mode.
public enum PerformanceMode {
  @Name("generalPurpose")
  GENERAL_PURPOSE,
  @Name("maxIO")
  MAX_IO,
}

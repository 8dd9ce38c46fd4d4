package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a task filesystem type.
public enum TaskFilesystemType {
  @Name("ext3")
  EXT3,
  @Name("ext4")
  EXT4,
  @Name("xfs")
  XFS,
  @Name("ntfs")
  NTFS,
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a device cgroup permission.
public enum DeviceCgroupPermission {
  @Name("read")
  READ,
  @Name("write")
  WRITE,
  @Name("mknod")
  MKNOD,
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an ebs resource type.
public enum EBSResourceType {
  @Name("volume")
  VOLUME,
}

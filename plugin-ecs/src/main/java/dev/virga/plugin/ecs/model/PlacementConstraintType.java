package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a placement constraint type.
public enum PlacementConstraintType {
  @Name("distinctInstance")
  DISTINCT_INSTANCE,
  @Name("memberOf")
  MEMBER_OF,
}

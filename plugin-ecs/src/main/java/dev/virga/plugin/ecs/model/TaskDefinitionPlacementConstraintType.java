package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a task definition placement constraint type.
public enum TaskDefinitionPlacementConstraintType {
  @Name("memberOf")
  MEMBER_OF,
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a managed agent name.
public enum ManagedAgentName {
  @Name("ExecuteCommandAgent")
  EXECUTE_COMMAND_AGENT,
}

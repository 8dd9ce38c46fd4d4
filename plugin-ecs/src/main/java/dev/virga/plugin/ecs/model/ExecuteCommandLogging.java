package dev.virga.plugin.ecs.model;

/// The values that ECS has for an execute command logging.
public enum ExecuteCommandLogging {
  NONE,
  DEFAULT,
  OVERRIDE,
}

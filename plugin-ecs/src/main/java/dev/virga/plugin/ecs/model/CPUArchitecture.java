package dev.virga.plugin.ecs.model;

/// The values that ECS has for a cpu architecture.
public enum CPUArchitecture {
  X86_64,
  ARM64,
}

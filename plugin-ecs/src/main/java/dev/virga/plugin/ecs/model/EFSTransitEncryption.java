package dev.virga.plugin.ecs.model;

/// The values that ECS has for an efs transit encryption.
public enum EFSTransitEncryption {
  ENABLED,
  DISABLED,
}

package dev.virga.plugin.ecs.model;

/// The values that ECS has for an efs authorization config iam.
public enum EFSAuthorizationConfigIAM {
  ENABLED,
  DISABLED,
}

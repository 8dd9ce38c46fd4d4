package dev.virga.plugin.ecs.model;

/// The values that ECS has for an assign public ip.
public enum AssignPublicIp {
  ENABLED,
  DISABLED,
}

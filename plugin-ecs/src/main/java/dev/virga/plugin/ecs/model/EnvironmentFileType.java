package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an environment file type.
public enum EnvironmentFileType {
  @Name("s3")
  S3,
}

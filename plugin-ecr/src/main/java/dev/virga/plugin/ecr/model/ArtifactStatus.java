package dev.virga.plugin.ecr.model;

/// The values that ECR has for an artifact status.
public enum ArtifactStatus {
  ACTIVE,
  ARCHIVED,
  ACTIVATING,
}

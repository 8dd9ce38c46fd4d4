package dev.virga.plugin.ecr.model;

/// The values that ECR has for an artifact status filter.
public enum ArtifactStatusFilter {
  ACTIVE,
  ARCHIVED,
  ACTIVATING,
  ANY,
}

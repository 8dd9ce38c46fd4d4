package dev.virga.plugin.ecr.model;

/// The values that ECR has for a layer availability.
public enum LayerAvailability {
  AVAILABLE,
  UNAVAILABLE,
  ARCHIVED,
}

package dev.virga.plugin.ecr.model;

/// The values that ECR has for an image status.
public enum ImageStatus {
  ACTIVE,
  ARCHIVED,
  ACTIVATING,
}

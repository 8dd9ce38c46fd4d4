package dev.virga.plugin.ecr.model;

/// The values that ECR has for an image status filter.
public enum ImageStatusFilter {
  ACTIVE,
  ARCHIVED,
  ACTIVATING,
  ANY,
}

package dev.virga.plugin.ecr.model;

/// The values that ECR has for an image tag mutability exclusion filter type.
public enum ImageTagMutabilityExclusionFilterType {
  WILDCARD,
}

package dev.virga.plugin.ecr.model;

/// The values that ECR has for an image tag mutability.
public enum ImageTagMutability {
  MUTABLE,
  IMMUTABLE,
  IMMUTABLE_WITH_EXCLUSION,
  MUTABLE_WITH_EXCLUSION,
}

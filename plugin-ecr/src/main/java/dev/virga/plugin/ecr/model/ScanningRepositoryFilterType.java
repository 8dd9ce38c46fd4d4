package dev.virga.plugin.ecr.model;

/// The values that ECR has for a scanning repository filter type.
public enum ScanningRepositoryFilterType {
  WILDCARD,
}

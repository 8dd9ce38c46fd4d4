package dev.virga.plugin.ecr.model;

/// The values that ECR has for a repository filter type.
public enum RepositoryFilterType {
  PREFIX_MATCH,
}

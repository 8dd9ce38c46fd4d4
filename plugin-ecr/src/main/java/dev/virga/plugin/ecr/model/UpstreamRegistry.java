package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Name;

/// The values that ECR has for an upstream registry.
public enum UpstreamRegistry {
  @Name("ecr")
  ECR,
  @Name("ecr-public")
  ECR_PUBLIC,
  @Name("quay")
  QUAY,
  @Name("k8s")
  K8_S,
  @Name("docker-hub")
  DOCKER_HUB,
  @Name("github-container-registry")
  GITHUB_CONTAINER_REGISTRY,
  @Name("azure-container-registry")
  AZURE_CONTAINER_REGISTRY,
  @Name("gitlab-container-registry")
  GITLAB_CONTAINER_REGISTRY,
  @Name("chainguard")
  CHAINGUARD,
}

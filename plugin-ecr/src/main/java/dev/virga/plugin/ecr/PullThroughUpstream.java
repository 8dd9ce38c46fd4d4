package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.UpstreamRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The [registries](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html) that a
/// pull-through rule may lead to.
final class PullThroughUpstream {
  private PullThroughUpstream() {}

  /// The registry that an address is of.
  ///
  /// @param said what the client says that it is, or null
  /// @throws dev.virga.spi.AwsException `UnsupportedUpstreamRegistryException`
  static UpstreamRegistry of(String url, @Nullable UpstreamRegistry said) {
    UpstreamRegistry known = ofHost(url).orElseThrow(RegistryErrors::unsupportedUpstream);
    if (said != null && said != known) {
      throw RegistryErrors.unsupportedUpstream();
    }
    return known;
  }

  private static Optional<UpstreamRegistry> ofHost(String host) {
    if (host.matches("[0-9]{12}\\.dkr[.-]ecr\\.[a-z0-9-]+\\.[a-z0-9.-]+")) {
      return Optional.of(UpstreamRegistry.ECR);
    }
    if (host.endsWith(".azurecr.io") || host.endsWith(".azurecr.us")) {
      return Optional.of(UpstreamRegistry.AZURE_CONTAINER_REGISTRY);
    }
    return Optional.ofNullable(
        switch (host) {
          case "public.ecr.aws" -> UpstreamRegistry.ECR_PUBLIC;
          case "quay.io" -> UpstreamRegistry.QUAY;
          case "registry.k8s.io" -> UpstreamRegistry.K8_S;
          case "registry-1.docker.io" -> UpstreamRegistry.DOCKER_HUB;
          case "ghcr.io" -> UpstreamRegistry.GITHUB_CONTAINER_REGISTRY;
          case "registry.gitlab.com" -> UpstreamRegistry.GITLAB_CONTAINER_REGISTRY;
          case "cgr.dev" -> UpstreamRegistry.CHAINGUARD;
          default -> null;
        });
  }

  /// Checks that a rule logs in where its registry wants that, and in the way that it wants it.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationException`
  static void check(
      UpstreamRegistry registry, @Nullable String credentialArn, @Nullable String customRoleArn) {
    switch (registry) {
      case ECR -> {
        if (customRoleArn == null || credentialArn != null) {
          throw EcrErrors.validation(
              "customRoleArn is required for an Amazon ECR upstream registry, and credentialArn is"
                  + " not supported");
        }
      }
      case ECR_PUBLIC, QUAY, K8_S -> {
        if (credentialArn != null) {
          throw EcrErrors.validation(
              "credentialArn is not supported for an upstream registry without authentication");
        }
      }
      case DOCKER_HUB,
          GITHUB_CONTAINER_REGISTRY,
          AZURE_CONTAINER_REGISTRY,
          GITLAB_CONTAINER_REGISTRY,
          CHAINGUARD -> {
        if (credentialArn == null) {
          throw EcrErrors.validation(
              "credentialArn is required for an upstream registry with authentication");
        }
      }
    }
  }
}

package dev.virga.plugin.ecr;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;

/// The errors that concern a registry as a whole, with AWS's codes.
final class RegistryErrors {
  private RegistryErrors() {}

  static AwsException policyNotFound(Scope scope) {
    return AwsException.of(
        "RegistryPolicyNotFoundException",
        "Registry policy does not exist in the registry with id '%s'".formatted(scope.account()));
  }

  static AwsException ruleNotFound(Scope scope, String prefix) {
    return AwsException.of(
        "PullThroughCacheRuleNotFoundException",
        "The pull through cache rule with prefix '%s' does not exist in the registry with id '%s'"
            .formatted(prefix, scope.account()));
  }

  static AwsException ruleAlreadyExists(Scope scope, String prefix) {
    return AwsException.of(
        "PullThroughCacheRuleAlreadyExistsException",
        "A pull through cache rule with prefix '%s' already exists in the registry with id '%s'"
            .formatted(prefix, scope.account()));
  }

  static AwsException unsupportedUpstream() {
    return AwsException.of(
        "UnsupportedUpstreamRegistryException", "The specified upstream registry isn't supported.");
  }

  static AwsException templateNotFound(Scope scope, String prefix) {
    return AwsException.of(
        "TemplateNotFoundException",
        "The repository creation template with prefix '%s' does not exist in the registry with id '%s'"
            .formatted(prefix, scope.account()));
  }

  static AwsException templateAlreadyExists(Scope scope, String prefix) {
    return AwsException.of(
        "TemplateAlreadyExistsException",
        "The repository creation template with prefix '%s' already exists in the registry with id '%s'"
            .formatted(prefix, scope.account()));
  }

  static AwsException exclusionNotFound(String principal) {
    return AwsException.of(
        "ExclusionNotFoundException",
        "The pull time update exclusion for '%s' does not exist".formatted(principal));
  }

  static AwsException exclusionAlreadyExists(String principal) {
    return AwsException.of(
        "ExclusionAlreadyExistsException",
        "The pull time update exclusion for '%s' already exists".formatted(principal));
  }
}

package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;

/// The errors of ECS, with AWS's codes.
final class EcsErrors {
  private EcsErrors() {}

  static AwsException accessDenied(String message) {
    return AwsException.of("AccessDeniedException", message);
  }

  static AwsException blocked(String message) {
    return AwsException.of("BlockedException", message);
  }

  static AwsException client(String message) {
    return AwsException.of("ClientException", message);
  }

  static AwsException clusterContainsCapacityProvider(String message) {
    return AwsException.of("ClusterContainsCapacityProviderException", message);
  }

  static AwsException clusterContainsContainerInstances(String message) {
    return AwsException.of("ClusterContainsContainerInstancesException", message);
  }

  static AwsException clusterContainsServices(String message) {
    return AwsException.of("ClusterContainsServicesException", message);
  }

  static AwsException clusterContainsTasks(String message) {
    return AwsException.of("ClusterContainsTasksException", message);
  }

  static AwsException clusterNotFound(String message) {
    return AwsException.of("ClusterNotFoundException", message);
  }

  static AwsException conflict(String message) {
    return AwsException.of("ConflictException", message);
  }

  static AwsException invalidParameter(String message) {
    return AwsException.of("InvalidParameterException", message);
  }

  static AwsException limitExceeded(String message) {
    return AwsException.of("LimitExceededException", message);
  }

  static AwsException namespaceNotFound(String message) {
    return AwsException.of("NamespaceNotFoundException", message);
  }

  static AwsException platformTaskDefinitionIncompatibility(String message) {
    return AwsException.of("PlatformTaskDefinitionIncompatibilityException", message);
  }

  static AwsException platformUnknown(String message) {
    return AwsException.of("PlatformUnknownException", message);
  }

  static AwsException resourceInUse(String message) {
    return AwsException.of("ResourceInUseException", message);
  }

  static AwsException resourceNotFound(String message) {
    return AwsException.of("ResourceNotFoundException", message);
  }

  static AwsException server(String message) {
    return AwsException.of("ServerException", 500, message);
  }

  static AwsException serviceNotFound(String message) {
    return AwsException.of("ServiceNotFoundException", message);
  }

  static AwsException unsupportedFeature(String message) {
    return AwsException.of("UnsupportedFeatureException", message);
  }

  static AwsException updateInProgress(String message) {
    return AwsException.of("UpdateInProgressException", message);
  }
}

package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;

/// The errors of ECS, with AWS's codes and words.
final class EcsErrors {
  private EcsErrors() {}

  /// A mistake in a request that has no sentence of its own here.
  static AwsException client(String message) {
    return AwsException.of("ClientException", message);
  }

  /// A value that does not fit, and that has no sentence of its own here.
  static AwsException invalidParameter(String message) {
    return AwsException.of("InvalidParameterException", message);
  }

  static AwsException unsupportedFeature(String message) {
    return AwsException.of("UnsupportedFeatureException", message);
  }

  // Clusters

  static AwsException clusterNotFound() {
    return AwsException.of("ClusterNotFoundException", "Cluster not found.");
  }

  static AwsException clusterInactive() {
    return AwsException.of("ClusterNotFoundException", "The referenced cluster was inactive.");
  }

  static AwsException clusterContainsTasks() {
    return AwsException.of(
        "ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.");
  }

  // Task definitions

  static AwsException taskDefinitionNotFound() {
    return client("Unable to describe task definition.");
  }

  // Lists

  static AwsException pageSizeOutOfRange(int largest) {
    return invalidParameter("maxResults must be between 1 and " + largest + ".");
  }

  static AwsException invalidToken() {
    return invalidParameter("Invalid token.");
  }

  static AwsException tooManyItems(String member, int most) {
    return invalidParameter(member + " can have at most " + most + " items.");
  }

  // Tags

  static AwsException tooManyTags(int most) {
    return invalidParameter("Too many tags. The maximum number of tags is " + most + ".");
  }

  static AwsException reservedTagKey() {
    return invalidParameter("Tag keys can't start with the reserved prefix 'aws:'.");
  }

  static AwsException duplicateTagKey() {
    return invalidParameter("Duplicate tag keys found. Tag keys must be unique.");
  }

  static AwsException missingTagKey() {
    return invalidParameter("Tag key cannot be null or empty.");
  }

  // Tasks
}

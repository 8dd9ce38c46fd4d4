package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;

/// The errors of ECS, with AWS's codes and words.
final class EcsErrors {
  private EcsErrors() {}

  /// A mistake in a request, in AWS's words.
  static AwsException client(String message) {
    return AwsException.of("ClientException", message);
  }

  /// A value that does not fit, in AWS's words.
  static AwsException invalidParameter(String message) {
    return AwsException.of("InvalidParameterException", message);
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

  static AwsException clusterName(String name) {
    return invalidParameter("Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was " + name);
  }

  static AwsException inconsistentWithExistingCluster() {
    return invalidParameter(
        "Arguments on this idempotent request are inconsistent with arguments used in previous"
            + " request(s).");
  }

  static AwsException clusterSetting(String member) {
    return invalidParameter("Invalid setting '" + member + "'");
  }

  static AwsException logConfigurationWithoutOverride() {
    return invalidParameter(
        "You must set logging to 'OVERRIDE' when you supply a log configuration.");
  }

  static AwsException overrideWithoutLogConfiguration() {
    return invalidParameter(
        "A CloudWatch log group name or S3 bucket name must be specified when overriding the"
            + " default log configuration.");
  }

  // Capacity providers

  static AwsException capacityProviderNotFound() {
    return invalidParameter(
        "The specified capacity provider does not exist. Specify a valid name or ARN and try"
            + " again.");
  }

  static AwsException capacityProviderNotAssociated() {
    return invalidParameter(
        "The specified capacity provider strategy cannot contain a capacity provider that is not"
            + " associated with the cluster. Associate the capacity provider with the cluster or"
            + " specify a valid capacity provider and try again.");
  }

  static AwsException duplicateCapacityProvider() {
    return invalidParameter(
        "The specified capacity provider strategy contains duplicate capacity providers. Specify"
            + " each capacity provider once and try again.");
  }

  static AwsException severalBases() {
    return invalidParameter(
        "The specified capacity provider strategy contains multiple capacity providers with a base"
            + " value defined. Only one capacity provider in a strategy can have a base value"
            + " defined.");
  }

  static AwsException capacityProviderInUse() {
    return AwsException.of(
        "ResourceInUseException",
        "The specified capacity provider is in use and cannot be removed.");
  }

  // Task definitions

  static AwsException taskDefinitionNotFound() {
    return client("Unable to describe task definition.");
  }

  static AwsException revisionMissing() {
    return client("You must specify a revision.");
  }

  static AwsException taskSize(String member) {
    return client(
        "Invalid '"
            + member
            + "' setting for task. For more information, see the Troubleshooting section of the"
            + " Amazon ECS Developer Guide.");
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

  static AwsException notTaggable() {
    return invalidParameter("The ARN provided is invalid.");
  }

  static AwsException taggedClusterInactive() {
    return invalidParameter(
        "The specified cluster is inactive. Specify an active cluster and try again.");
  }

  static AwsException taggedTaskDefinitionNotFound() {
    return invalidParameter(TASK_DEFINITION_DOES_NOT_EXIST);
  }

  /// Why a task definition that is not there cannot be deleted or tagged. The sentence is ours.
  static final String TASK_DEFINITION_DOES_NOT_EXIST = "There is no such task definition.";

  /// Why something that is no `family:revision` and no ARN cannot be deleted. The sentence is ours.
  static final String TASK_DEFINITION_IDENTIFIER_INVALID =
      "A task definition is named by family:revision or by its ARN.";

  /// Why an active task definition cannot be deleted. The sentence is ours.
  static final String TASK_DEFINITION_STILL_ACTIVE =
      "The task definition is ACTIVE; deregister it before it is deleted.";

  // Tasks

  static AwsException taskNotFound() {
    return invalidParameter("The referenced task was not found.");
  }
}

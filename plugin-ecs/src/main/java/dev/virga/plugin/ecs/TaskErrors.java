package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.spi.AwsException;
import java.util.List;

/// The errors of running and finding tasks, with AWS's codes and words.
final class TaskErrors {
  private TaskErrors() {}

  static AwsException noTasksGiven() {
    return EcsErrors.invalidParameter("Tasks cannot be empty.");
  }

  static AwsException cannotCombine(String member) {
    return EcsErrors.invalidParameter("cannot specify " + member + " with other arguments");
  }

  static AwsException countOutOfRange(int most) {
    return EcsErrors.invalidParameter("count must be between 1 and " + most + ".");
  }

  static AwsException clientTokenInUse(List<String> tasks) {
    return AwsException.of(
            "ConflictException",
            "The provided clientToken is already in use with a different RunTask request.")
        .with("resourceIds", tasks);
  }

  static AwsException taskDefinitionInactive() {
    return EcsErrors.client("TaskDefinition is inactive");
  }

  static AwsException launchTypeAndStrategy() {
    return EcsErrors.invalidParameter(
        "Specifying both a launch type and capacity provider strategy is not supported. Remove one"
            + " and try again.");
  }

  static AwsException noWeight() {
    return EcsErrors.invalidParameter(
        "The specified capacity provider strategy must have at least one capacity provider with a"
            + " weight value greater than zero.");
  }

  static AwsException launchTypeNotSupported(LaunchType launchType) {
    return EcsErrors.invalidParameter(
        "Task definition does not support launch_type " + launchType + ".");
  }

  static AwsException noContainerInstances() {
    return EcsErrors.invalidParameter("No Container Instances were found in your cluster.");
  }

  static AwsException placementOnFargate(String what) {
    return EcsErrors.invalidParameter(
        "Placement " + what + " are not supported with FARGATE launch type.");
  }

  static AwsException platformVersionOnEc2() {
    return EcsErrors.invalidParameter(
        "The platform version must be null when specifying an EC2 launch type.");
  }

  static AwsException platformUnknown() {
    return AwsException.of("PlatformUnknownException", "The specified platform does not exist.");
  }

  static AwsException networkConfigurationMissing() {
    return EcsErrors.invalidParameter(
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }

  static AwsException networkConfigurationNotValid() {
    return EcsErrors.invalidParameter(
        "Network Configuration is not valid for the given networkMode of this task definition.");
  }

  static AwsException noSubnets() {
    return EcsErrors.invalidParameter("subnets can not be empty.");
  }

  static AwsException subnetNotFound(String subnet) {
    return EcsErrors.invalidParameter(
        ("Error retrieving subnet information for [%s]: The subnet ID '%s' does not exist"
                + " (ErrorCode: InvalidSubnetID.NotFound)")
            .formatted(subnet, subnet));
  }

  static AwsException securityGroupNotFound(String group) {
    return EcsErrors.invalidParameter(
        ("Error retrieving security group information for [%s]: The security group '%s' does not"
                + " exist (ErrorCode: InvalidGroup.NotFound)")
            .formatted(group, group));
  }

  static AwsException publicIpNotSupported() {
    return EcsErrors.invalidParameter("Assign public IP is not supported for this launch type.");
  }

  static AwsException overrideWithoutName() {
    return EcsErrors.invalidParameter("Container override must specify the name of a container.");
  }

  static AwsException overrideOfUnknownContainer(String name) {
    return EcsErrors.invalidParameter(
        "Override for container named " + name + " is not a container in the TaskDefinition.");
  }

  static AwsException propagateTagsFromService() {
    return EcsErrors.invalidParameter("propagateTags cannot be SERVICE when running a task.");
  }

  static AwsException startedByTooLong(int most) {
    return EcsErrors.invalidParameter("startedBy can be at most " + most + " characters long.");
  }

  static AwsException executeCommandWithoutRole() {
    return EcsErrors.invalidParameter(
        "The task couldn't be run because a valid taskRoleArn is not being used. Specify a valid"
            + " task role in your task definition and try again.");
  }

  static AwsException noFargateSize() {
    return EcsErrors.client("No Fargate configuration exists for given values.");
  }
}

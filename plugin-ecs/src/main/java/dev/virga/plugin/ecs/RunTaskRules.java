package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.AssignPublicIp;
import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerOverride;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.NetworkConfiguration;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PropagateTags;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.plugin.ecs.model.TaskOverride;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a [RunTask] request must keep to, beyond its shape.
///
/// @param request what the client sent
/// @param definition the task definition that it means
/// @param leniency what is forgiven
/// @param networks where the tasks go
record RunTaskRules(
    RunTask.Request request, TaskDefinition definition, Leniency leniency, TaskNetworks networks) {
  private static final int MOST_SUBNETS = 16;
  private static final int MOST_SECURITY_GROUPS = 5;
  private static final int LONGEST_STARTED_BY = 128;
  private static final Set<String> PLATFORMS = Set.of("LATEST", "1.3.0", "1.4.0");

  /// Refuses what does not depend on what the tasks are launched on.
  void check() {
    ResourceTags.check(request.tags());
    if (definition.status() != TaskDefinitionStatus.ACTIVE) {
      throw TaskErrors.taskDefinitionInactive();
    }
    if (request.propagateTags() == PropagateTags.SERVICE) {
      throw TaskErrors.propagateTagsFromService();
    }
    if (request.startedBy() != null && request.startedBy().length() > LONGEST_STARTED_BY) {
      throw TaskErrors.startedByTooLong(LONGEST_STARTED_BY);
    }
    checkOverrides();
    checkRole();
  }

  /// Refuses what does not go with what the tasks are launched on.
  void check(LaunchType launchType) {
    boolean fargate = launchType == LaunchType.FARGATE;
    if (definition.compatibilities() != null
        && !definition.compatibilities().contains(Compatibility.valueOf(launchType.name()))) {
      throw TaskErrors.launchTypeNotSupported(launchType);
    }
    if (!fargate) {
      leniency.forgive(
          TaskErrors.noContainerInstances(), "a task on EC2 in a cluster without instances");
    }
    if (fargate && !orEmpty(request.placementConstraints()).isEmpty()) {
      throw TaskErrors.placementOnFargate("constraints");
    }
    if (fargate && !orEmpty(request.placementStrategy()).isEmpty()) {
      throw TaskErrors.placementOnFargate("strategies");
    }
    if (request.platformVersion() != null) {
      if (!fargate) {
        throw TaskErrors.platformVersionOnEc2();
      } else if (!PLATFORMS.contains(request.platformVersion())) {
        throw TaskErrors.platformUnknown();
      }
    }
    checkNetwork(fargate);
    if (fargate) {
      checkFargateSize();
    }
  }

  /// The subnet of the network interfaces; nothing where tasks have none of their own.
  Optional<String> subnet() {
    return network().map(it -> it.subnets().getFirst());
  }

  /// Where the network interfaces go; nothing where tasks have none of their own.
  Optional<AwsVpcConfiguration> network() {
    return awsvpc();
  }

  private void checkNetwork(boolean fargate) {
    boolean wanted = definition.networkMode() == NetworkMode.AWSVPC;
    Optional<AwsVpcConfiguration> given = awsvpc();
    if (wanted && given.isEmpty()) {
      throw TaskErrors.networkConfigurationMissing();
    } else if (!wanted && given.isPresent()) {
      throw TaskErrors.networkConfigurationNotValid();
    }
    given.ifPresent(it -> {
      if (it.subnets().isEmpty()) {
        throw TaskErrors.noSubnets();
      } else if (it.subnets().size() > MOST_SUBNETS) {
        throw EcsErrors.tooManyItems("subnets", MOST_SUBNETS);
      } else if (orEmpty(it.securityGroups()).size() > MOST_SECURITY_GROUPS) {
        throw EcsErrors.tooManyItems("securityGroups", MOST_SECURITY_GROUPS);
      } else if (it.assignPublicIp() == AssignPublicIp.ENABLED && !fargate) {
        throw TaskErrors.publicIpNotSupported();
      }
      networks.check(it);
    });
  }

  private void checkOverrides() {
    TaskOverride overrides = request.overrides();
    if (overrides == null) {
      return;
    }
    var names =
        orEmpty(definition.containerDefinitions()).stream()
            .map(ContainerDefinition::name)
            .collect(Collectors.toSet());
    for (ContainerOverride override : orEmpty(overrides.containerOverrides())) {
      if (override.name() == null && !override.equals(ContainerOverride.of(_ -> {}))) {
        throw TaskErrors.overrideWithoutName();
      } else if (override.name() != null && !names.contains(override.name())) {
        throw TaskErrors.overrideOfUnknownContainer(override.name());
      }
    }
  }

  private void checkFargateSize() {
    TaskOverride overrides = request.overrides();
    if (overrides == null || (overrides.cpu() == null && overrides.memory() == null)) {
      return;
    }
    String cpu = overrides.cpu() == null ? definition.cpu() : TaskSize.cpu(overrides.cpu());
    String memory =
        overrides.memory() == null ? definition.memory() : TaskSize.memory(overrides.memory());
    if (cpu == null || memory == null || !TaskSize.isFargate(cpu, memory)) {
      throw TaskErrors.noFargateSize();
    }
  }

  private void checkRole() {
    TaskOverride overrides = request.overrides();
    boolean role =
        definition.taskRoleArn() != null || (overrides != null && overrides.taskRoleArn() != null);
    if (!role && Boolean.TRUE.equals(request.enableExecuteCommand())) {
      leniency.forgive(
          TaskErrors.executeCommandWithoutRole(), "a task with ECS Exec and without a task role");
    }
  }

  private Optional<AwsVpcConfiguration> awsvpc() {
    return Optional.ofNullable(request.networkConfiguration())
        .map(NetworkConfiguration::awsvpcConfiguration);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

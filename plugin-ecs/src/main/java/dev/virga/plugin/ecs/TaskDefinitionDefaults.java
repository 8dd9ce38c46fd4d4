package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;

import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.EFSVolumeConfiguration;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HostVolumeProperties;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PortMapping;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TransportProtocol;
import dev.virga.plugin.ecs.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What AWS adds to a
/// [task definition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html)
/// when it is registered. What a client wrote is never changed, but for the unit of a size.
final class TaskDefinitionDefaults {
  private static final int HEALTH_INTERVAL_SECONDS = 30;
  private static final int HEALTH_TIMEOUT_SECONDS = 5;
  private static final int HEALTH_RETRIES = 3;

  private TaskDefinitionDefaults() {}

  /// A task definition with AWS's defaults.
  static TaskDefinition added(TaskDefinition given) {
    return given.with(it -> {
      it.cpu = TaskSize.cpu(given.cpu());
      it.memory = TaskSize.memory(given.memory());
      it.volumes = each(given.volumes()).stream().map(TaskDefinitionDefaults::volume).toList();
      it.placementConstraints = each(given.placementConstraints());
      it.containerDefinitions =
          each(given.containerDefinitions()).stream()
              .map(container -> container(container, given.networkMode()))
              .toList();
    });
  }

  /// The launch types that a checked task definition is good for.
  static List<Compatibility> compatibilities(TaskDefinition definition) {
    var all = new ArrayList<Compatibility>();
    if (definition.networkMode() != NetworkMode.AWSVPC
        && each(definition.volumes()).stream()
            .allMatch(it -> it.efsVolumeConfiguration() == null)) {
      all.add(Compatibility.EXTERNAL);
    }
    all.add(Compatibility.EC2);
    if (FargateRules.allow(definition)) {
      all.add(Compatibility.FARGATE);
    }
    if (TaskDefinitionRules.requires(definition, Compatibility.MANAGED_INSTANCES)) {
      all.add(Compatibility.MANAGED_INSTANCES);
    }
    return List.copyOf(all);
  }

  private static ContainerDefinition container(
      ContainerDefinition given, @Nullable NetworkMode mode) {
    return given.with(it -> {
      it.cpu = Objects.requireNonNullElse(given.cpu(), 0);
      it.essential = Objects.requireNonNullElse(given.essential(), true);
      it.environment = each(given.environment());
      it.mountPoints = each(given.mountPoints());
      it.volumesFrom = each(given.volumesFrom());
      it.systemControls = each(given.systemControls());
      it.portMappings = each(given.portMappings()).stream().map(port -> port(port, mode)).toList();
      it.healthCheck = healthCheck(given.healthCheck());
    });
  }

  private static PortMapping port(PortMapping given, @Nullable NetworkMode mode) {
    return given.with(it -> {
      it.protocol = Objects.requireNonNullElse(given.protocol(), TransportProtocol.TCP);
      if (given.hostPort() == null && given.containerPort() != null) {
        boolean same = mode == NetworkMode.AWSVPC || mode == NetworkMode.HOST;
        it.hostPort = same ? given.containerPort() : Integer.valueOf(0);
      }
    });
  }

  private static @Nullable HealthCheck healthCheck(@Nullable HealthCheck given) {
    return given == null
        ? null
        : given.with(it -> {
          it.interval = Objects.requireNonNullElse(given.interval(), HEALTH_INTERVAL_SECONDS);
          it.timeout = Objects.requireNonNullElse(given.timeout(), HEALTH_TIMEOUT_SECONDS);
          it.retries = Objects.requireNonNullElse(given.retries(), HEALTH_RETRIES);
        });
  }

  private static Volume volume(Volume given) {
    boolean bind =
        given.dockerVolumeConfiguration() == null
            && given.efsVolumeConfiguration() == null
            && given.s3filesVolumeConfiguration() == null
            && given.fsxWindowsFileServerVolumeConfiguration() == null
            && !Boolean.TRUE.equals(given.configuredAtLaunch());
    EFSVolumeConfiguration efs = given.efsVolumeConfiguration();
    return given.with(it -> {
      if (bind && given.host() == null) {
        it.host = new HostVolumeProperties(null);
      }
      if (efs != null && efs.rootDirectory() == null) {
        it.efsVolumeConfiguration = efs.with(root -> root.rootDirectory = "/");
      }
    });
  }
}

package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;
import static dev.virga.plugin.ecs.Rule.has;

import dev.virga.plugin.ecs.model.Attribute;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.Secret;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.Volume;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The [attributes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-versions.html)
/// that a container instance needs for a task definition.
final class RequiredAttributes {
  private static final String AGENT = "com.amazonaws.ecs.capability.";
  private static final String CAPABILITY = "ecs.capability.";
  private static final String DOCKER = AGENT + "docker-remote-api.";
  private static final Pattern ECR_IMAGE =
      Pattern.compile("\\d{12}\\.dkr[.-]ecr[^/]*/.+|public\\.ecr\\.aws/.+");

  private final Set<String> names = new LinkedHashSet<>();

  private RequiredAttributes() {}

  /// The attributes of a task definition; nothing where it needs none.
  static @Nullable List<Attribute> of(TaskDefinition definition) {
    var attributes = new RequiredAttributes();
    boolean role = definition.executionRoleArn() != null;
    each(definition.containerDefinitions()).forEach(it -> attributes.add(it, role));
    each(definition.volumes()).forEach(attributes::add);
    attributes.addTask(definition);
    return attributes.names.isEmpty()
        ? null
        : attributes.names.stream().map(name -> Attribute.of(it -> it.name = name)).toList();
  }

  /// Whether a container's image comes from a private registry of ECR.
  static boolean fromEcr(ContainerDefinition container) {
    return container.image() != null
        && ECR_IMAGE.matcher(container.image()).matches()
        && !container.image().startsWith("public.");
  }

  /// A log driver as clients write it.
  static String wireName(LogDriver driver) {
    return driver == LogDriver.JSON_FILE ? "json-file" : driver.name().toLowerCase(Locale.ROOT);
  }

  private void addTask(TaskDefinition definition) {
    if (definition.taskRoleArn() != null) {
      names.add(
          AGENT
              + (definition.networkMode() == NetworkMode.HOST
                  ? "task-iam-role-network-host"
                  : "task-iam-role"));
    }
    if (definition.networkMode() == NetworkMode.AWSVPC) {
      names.add(DOCKER + "1.18");
      names.add(CAPABILITY + "task-eni");
    }
    if (definition.pidMode() != null || definition.ipcMode() != null) {
      names.add(CAPABILITY + "pid-ipc-namespace-sharing");
    }
    if (definition.proxyConfiguration() != null) {
      names.add(CAPABILITY + "aws-appmesh");
    }
  }

  private void add(ContainerDefinition container, boolean role) {
    if (container.logConfiguration() != null) {
      LogDriver driver = container.logConfiguration().logDriver();
      names.add(AGENT + "logging-driver." + wireName(driver));
      if (driver == LogDriver.AWSLOGS && role) {
        names.add(CAPABILITY + "execution-role-awslogs");
      }
      names.add(DOCKER + (driver == LogDriver.AWSLOGS ? "1.19" : "1.18"));
    }
    if (fromEcr(container)) {
      names.add(AGENT + "ecr-auth");
      names.add(DOCKER + "1.19");
      if (role) {
        names.add(CAPABILITY + "execution-role-ecr-pull");
      }
    }
    if (container.memoryReservation() != null) {
      names.add(DOCKER + "1.21");
    }
    if (Boolean.TRUE.equals(container.privileged())) {
      names.add(AGENT + "privileged-container");
    }
    if (container.healthCheck() != null) {
      names.add(CAPABILITY + "container-health-check");
    }
    if (has(container.dependsOn())) {
      names.add(CAPABILITY + "container-ordering");
    }
    if (has(container.environmentFiles())) {
      names.add(CAPABILITY + "env-files.s3");
    }
    if (container.repositoryCredentials() != null) {
      names.add(CAPABILITY + "private-registry-authentication.secretsmanager");
    }
    if (container.firelensConfiguration() != null) {
      names.add(
          CAPABILITY
              + "firelens."
              + container.firelensConfiguration().type().name().toLowerCase(Locale.ROOT));
    }
    each(container.secrets()).forEach(this::add);
  }

  private void add(Secret secret) {
    String store = secret.valueFrom().contains(":secretsmanager:") ? "asm" : "ssm";
    names.add(CAPABILITY + "secrets." + store + ".environment-variables");
  }

  private void add(Volume volume) {
    if (volume.efsVolumeConfiguration() != null) {
      names.add(CAPABILITY + "efsAuth");
      names.add(CAPABILITY + "efs");
    }
    if (volume.dockerVolumeConfiguration() != null) {
      String driver = volume.dockerVolumeConfiguration().driver();
      names.add(CAPABILITY + "docker-plugin." + (driver == null ? "local" : driver));
    }
    if (Boolean.TRUE.equals(volume.configuredAtLaunch())) {
      names.add(CAPABILITY + "storage.ebs-task-volume-attach");
    }
  }
}

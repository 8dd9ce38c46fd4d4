package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;
import static dev.virga.plugin.ecs.Rule.has;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.LinuxParameters;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PidMode;
import dev.virga.plugin.ecs.model.ResourceType;
import dev.virga.plugin.ecs.model.TaskDefinition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a task definition
/// [cannot have on Fargate](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html).
final class FargateRules {
  private static final Set<LogDriver> LOG_DRIVERS =
      Set.of(LogDriver.AWSLOGS, LogDriver.SPLUNK, LogDriver.AWSFIRELENS);
  private static final String ADDED_CAPABILITY = "SYS_PTRACE";
  private static final int LEAST_WINDOWS_CPU = 1024;

  /// What is refused always.
  static final List<Rule> RULES =
      List.of(
          Rule.task(
              it -> it.networkMode() != NetworkMode.AWSVPC,
              "Fargate only supports network mode ‘awsvpc’."),
          Rule.task(
              it -> it.cpu() == null, "Fargate requires that 'cpu' be defined at the task level."),
          Rule.task(
              it -> it.memory() == null,
              "Fargate requires that 'memory' be defined at the task level."),
          Rule.task(
              FargateRules::hasNoSuchSize, "No Fargate configuration exists for given values."),
          Rule.container(
              it ->
                  it.logConfiguration() != null
                      && !LOG_DRIVERS.contains(it.logConfiguration().logDriver()),
              it ->
                  driver(it)
                      + " is not a valid log driver. Must be one of [awslogs, splunk,"
                      + " awsfirelens]"),
          Rule.container(
              it -> Boolean.TRUE.equals(it.privileged()),
              "Fargate requires that the 'privileged' setting be 'false'."),
          Rule.task(it -> it.ipcMode() != null, unsupported("ipcMode")),
          Rule.task(
              it -> it.pidMode() == PidMode.HOST,
              "Tasks using the Fargate launch type do not support pidMode 'host'. The supported"
                  + " value for pidMode is 'task'."),
          Rule.task(it -> has(it.placementConstraints()), unsupported("constraints")),
          Rule.container(
              it -> has(it.dockerSecurityOptions()), unsupported("dockerSecurityOptions")),
          linux(it -> has(it.devices()), unsupported("devices")),
          linux(it -> it.sharedMemorySize() != null, unsupported("sharedMemorySize")),
          linux(it -> it.maxSwap() != null || it.swappiness() != null, unsupported("maxSwap")),
          Rule.container(
              it -> addedCapability(it) != null,
              it -> addedCapability(it) + " is not allowed on Fargate."),
          Rule.container(
              it ->
                  each(it.resourceRequirements()).stream()
                      .anyMatch(need -> need.type() == ResourceType.GPU),
              "Tasks using the Fargate launch type do not support GPU resource requirements."),
          Rule.volume(
              it -> it.host() != null && it.host().sourcePath() != null,
              _ -> unsupported("sourcePath")),
          Rule.volume(
              it -> it.dockerVolumeConfiguration() != null,
              _ -> unsupported("dockerVolumeConfiguration")));

  /// What AWS needs to reach the real registry and the real logs, and what does without here.
  static final List<Rule> NEEDED_ON_AWS =
      List.of(
          Rule.container(
                  LogRules::awslogs,
                  "Fargate requires task definition to have execution role ARN to support log"
                      + " driver awslogs.")
              .where(it -> it.executionRoleArn() == null),
          Rule.container(
                  RequiredAttributes::fromEcr,
                  "Fargate requires task definition to have execution role ARN to support ECR"
                      + " images.")
              .where(it -> it.executionRoleArn() == null),
          Rule.container(
              it -> LogRules.lacks(it, LogRules.STREAM_PREFIX),
              "Fargate requires log configuration options to include awslogs-stream-prefix."));

  private FargateRules() {}

  /// Whether a task definition can run on Fargate.
  static boolean allow(TaskDefinition definition) {
    return RULES.stream().allMatch(it -> it.broken(definition).findAny().isEmpty());
  }

  private static String unsupported(String member) {
    return "Fargate compatible task definitions do not support " + member;
  }

  private static Rule linux(Predicate<LinuxParameters> broken, String words) {
    return Rule.container(
        it -> it.linuxParameters() != null && broken.test(it.linuxParameters()), words);
  }

  private static boolean hasNoSuchSize(TaskDefinition definition) {
    String cpu = definition.cpu();
    String memory = definition.memory();
    boolean windows =
        definition.runtimePlatform() != null
            && definition.runtimePlatform().operatingSystemFamily() != null
            && definition.runtimePlatform().operatingSystemFamily().name().startsWith("WINDOWS");
    return cpu != null
        && memory != null
        && (!TaskSize.isFargate(cpu, memory)
            || (windows && Integer.parseInt(cpu) < LEAST_WINDOWS_CPU));
  }

  private static String driver(ContainerDefinition container) {
    return container.logConfiguration() == null
        ? ""
        : RequiredAttributes.wireName(container.logConfiguration().logDriver());
  }

  private static @Nullable String addedCapability(ContainerDefinition container) {
    var linux = container.linuxParameters();
    return linux == null || linux.capabilities() == null
        ? null
        : each(linux.capabilities().add()).stream()
            .filter(it -> !it.equals(ADDED_CAPABILITY))
            .findFirst()
            .orElse(null);
  }
}

package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;
import static dev.virga.plugin.ecs.Rule.has;
import static dev.virga.plugin.ecs.Rule.outside;

import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.TaskDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What AWS checks when a
/// [task definition](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html)
/// is registered, in the order in which it is checked here.
final class TaskDefinitionRules {
  private static final Pattern FAMILY = Pattern.compile("[a-zA-Z0-9_-]{1,255}");
  private static final int MOST_CONTAINERS = 10;

  private static final List<Rule> TASK =
      List.of(
          Rule.task(it -> Rule.blank(it.family()), "Family can not be blank."),
          Rule.task(
              it -> it.family() != null && !FAMILY.matcher(it.family()).matches(),
              "Family contains invalid characters."),
          Rule.task(it -> !has(it.containerDefinitions()), "Container list cannot be empty."),
          Rule.task(
              it -> each(it.containerDefinitions()).size() > MOST_CONTAINERS,
              "Too many containers."),
          Rule.task(
              it -> has(it.inferenceAccelerators()), "Unsupported field 'inferenceAccelerators'"));

  private static final List<Rule> SIZE =
      List.of(
          Rule.task(
              it ->
                  it.cpu() != null
                      && each(it.containerDefinitions()).stream()
                              .mapToLong(
                                  container -> Objects.requireNonNullElse(container.cpu(), 0))
                              .sum()
                          > Long.parseLong(it.cpu()),
              "The sum of all container 'cpu' values cannot be greater than the value of the task"
                  + " 'cpu'."),
          TaskDefinitionRules::moreMemoryThanTheTask,
          Rule.task(
              it -> it.ephemeralStorage() != null && it.ephemeralStorage().sizeInGiB() < 21,
              "EphemeralStorage size should be at least 21"),
          Rule.task(
              it ->
                  it.ephemeralStorage() != null
                      && outside(it.ephemeralStorage().sizeInGiB(), 0, 200),
              "EphemeralStorage size should be at most 200"),
          Rule.task(
              it ->
                  it.ephemeralStorage() != null
                      && has(it.requiresCompatibilities())
                      && !requires(it, Compatibility.FARGATE),
              "Tasks using the EC2 launch type do not support EphemeralStorage."));

  private static final List<Rule> ALWAYS =
      Stream.of(
              TASK,
              ContainerRules.RULES,
              FargateRules.RULES.stream()
                  .map(rule -> rule.where(it -> requires(it, Compatibility.FARGATE)))
                  .toList(),
              SIZE,
              NetworkRules.RULES,
              PortRules.RULES,
              DependencyRules.RULES,
              VolumeRules.RULES,
              LogRules.RULES)
          .flatMap(List::stream)
          .toList();

  /// What AWS insists on for its own machines. With lenient fidelity it is forgiven.
  private static final List<Rule> NEEDED_ON_AWS =
      Stream.concat(
              FargateRules.NEEDED_ON_AWS.stream()
                  .map(rule -> rule.where(it -> requires(it, Compatibility.FARGATE))),
              Stream.of(
                  Rule.container(
                      it -> LogRules.lacks(it, LogRules.REGION),
                      "Log driver awslogs requires options: " + LogRules.REGION),
                  Rule.container(
                          it -> it.memory() == null && it.memoryReservation() == null,
                          it ->
                              "Invalid setting for container '"
                                  + it.name()
                                  + "'. At least one of 'memory' or 'memoryReservation' must be"
                                  + " specified.")
                      .where(it -> it.memory() == null),
                  Rule.container(
                          it -> has(it.secrets()),
                          "When you are specifying container secrets, you must also specify a value"
                              + " for 'executionRoleArn'.")
                      .where(it -> it.executionRoleArn() == null)))
          .toList();

  private TaskDefinitionRules() {}

  /// Refuses a task definition that AWS would refuse.
  ///
  /// @param definition with AWS's defaults
  static void check(TaskDefinition definition, Leniency leniency) {
    first(ALWAYS, definition)
        .ifPresent(words -> {
          throw EcsErrors.client(words);
        });
    first(NEEDED_ON_AWS, definition)
        .ifPresent(words ->
            leniency.forgive(
                EcsErrors.client(words),
                "A task definition without a log region, a log stream prefix, a memory limit or"
                    + " an execution role"));
  }

  /// Whether a task definition has to be good for a launch type.
  static boolean requires(TaskDefinition definition, Compatibility compatibility) {
    return each(definition.requiresCompatibilities()).contains(compatibility);
  }

  private static Optional<String> first(List<Rule> rules, TaskDefinition definition) {
    return rules.stream().flatMap(it -> it.broken(definition)).findFirst();
  }

  private static Stream<String> moreMemoryThanTheTask(TaskDefinition definition) {
    if (definition.memory() == null) {
      return Stream.empty();
    }
    int most = Integer.parseInt(definition.memory());
    return each(definition.containerDefinitions()).stream()
        .filter(it -> it.memory() != null && it.memory() > most)
        .map(it ->
            "The 'memory' setting for container '" + it.name() + "' is greater than for the task.");
  }
}

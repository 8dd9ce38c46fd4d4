package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.blank;
import static dev.virga.plugin.ecs.Rule.each;
import static dev.virga.plugin.ecs.Rule.outside;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.Secret;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules for
/// [containers](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definitions)
/// that hold wherever they run.
final class ContainerRules {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,255}");
  private static final Set<String> HEALTH_COMMANDS = Set.of("CMD", "CMD-SHELL", "NONE");
  private static final int MOST_ENVIRONMENT_FILES = 10;

  static final List<Rule> RULES =
      List.of(
          Rule.container(it -> blank(it.name()), "Container.name should not be null or empty."),
          Rule.container(
              it -> it.name() != null && !NAME.matcher(it.name()).matches(),
              "Container.name contains invalid characters."),
          Rule.container(it -> blank(it.image()), "Container.image should not be null or empty."),
          definition ->
              repeated(each(definition.containerDefinitions()), ContainerDefinition::name)
                  .map(_ -> "Container names must be unique within a task definition."),
          Rule.task(
              definition ->
                  each(definition.containerDefinitions()).stream()
                      .allMatch(it -> Boolean.FALSE.equals(it.essential())),
              "Task definition doesn't have any essential container."),
          Rule.container(
              it -> it.cpu() != null && it.cpu() < 0,
              it -> "Invalid 'cpu' setting for container '" + it.name() + "'."),
          Rule.container(
              it -> it.memory() != null && it.memory() < 1,
              it -> "Invalid 'memory' setting for container '" + it.name() + "'."),
          Rule.container(
              it -> it.memoryReservation() != null && it.memoryReservation() < 1,
              it -> "Invalid 'memoryReservation' setting for container '" + it.name() + "'."),
          Rule.container(
              it ->
                  it.memory() != null
                      && it.memoryReservation() != null
                      && it.memoryReservation() > it.memory(),
              it ->
                  "Invalid setting for container '"
                      + it.name()
                      + "'. 'memory' must be greater than or equal to 'memoryReservation'."),
          health("interval", HealthCheck::interval, 5, 300),
          health("timeout", HealthCheck::timeout, 2, 60),
          health("retries", HealthCheck::retries, 1, 10),
          health("startPeriod", HealthCheck::startPeriod, 0, 300),
          Rule.container(
              it ->
                  it.healthCheck() != null
                      && (it.healthCheck().command().isEmpty()
                          || !HEALTH_COMMANDS.contains(it.healthCheck().command().getFirst())),
              it ->
                  "Invalid 'healthCheck' setting for container '"
                      + it.name()
                      + "'. The command must start with CMD or CMD-SHELL."),
          Rule.container(
              it ->
                  it.restartPolicy() != null
                      && outside(it.restartPolicy().restartAttemptPeriod(), 60, 1800),
              it ->
                  "the 'restartAttemptPeriod' setting for container '"
                      + it.name()
                      + "' must be between 60 and 1800"),
          Rule.container(
              it -> each(it.environmentFiles()).size() > MOST_ENVIRONMENT_FILES,
              "The maximum number of environment files was exceeded. Specify ten or less and try"
                  + " again."),
          Rule.container(
              it -> each(it.environment()).stream().anyMatch(pair -> blank(pair.name())),
              "Environment variable name should not be null or empty."),
          definition ->
              each(definition.containerDefinitions()).stream()
                  .flatMap(it -> repeated(each(it.environment()), KeyValuePair::name))
                  .map(name ->
                      "Duplicate environment variable names found: "
                          + name
                          + ". Each environment variable name must be unique."),
          definition ->
              each(definition.containerDefinitions()).stream()
                  .flatMap(it -> repeated(each(it.secrets()), Secret::name))
                  .map(name ->
                      "Duplicate secret names found: "
                          + name
                          + ". Each secret name must be unique."),
          definition ->
              each(definition.containerDefinitions()).stream()
                  .flatMap(ContainerRules::secretsInEnvironment)
                  .map(name ->
                      "The secret name must be unique and not shared with any new or existing"
                          + " environment variables set on the container, such as '"
                          + name
                          + "'."));

  private ContainerRules() {}

  private static Rule health(
      String member, Function<HealthCheck, @Nullable Integer> value, int min, int max) {
    return Rule.container(
        it -> it.healthCheck() != null && outside(value.apply(it.healthCheck()), min, max),
        it ->
            "Invalid 'healthCheck."
                + member
                + "' setting for container '"
                + it.name()
                + "'. The value must be between "
                + min
                + " and "
                + max
                + ".");
  }

  private static Stream<String> secretsInEnvironment(ContainerDefinition container) {
    var names =
        each(container.environment()).stream()
            .map(it -> it.name() == null ? "" : it.name())
            .collect(Collectors.toSet());
    return each(container.secrets()).stream().map(Secret::name).filter(names::contains);
  }

  private static <T> Stream<String> repeated(List<T> all, Function<T, @Nullable String> nameOf) {
    var seen = new HashSet<String>();
    var twice = new ArrayList<String>();
    for (T one : all) {
      String name = nameOf.apply(one);
      if (name != null && !seen.add(name)) {
        twice.add(name);
      }
    }
    return twice.stream();
  }
}

package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.LogDriver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The rules for
/// [log configurations](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html).
final class LogRules {
  static final String GROUP = "awslogs-group";
  static final String REGION = "awslogs-region";
  static final String STREAM_PREFIX = "awslogs-stream-prefix";

  private static final Set<String> OTHER_OPTIONS = Set.of("mode", "max-buffer-size", "tag");

  static final List<Rule> RULES =
      List.of(
          Rule.container(
              it -> awslogs(it) && !options(it).containsKey(GROUP),
              "Log driver awslogs requires options: " + GROUP),
          Rule.container(
              it -> !disallowed(it).isEmpty(),
              it -> "Log driver awslogs disallows options: " + String.join(", ", disallowed(it))),
          Rule.task(
              definition ->
                  each(definition.containerDefinitions()).stream()
                          .anyMatch(it -> uses(it, LogDriver.AWSFIRELENS))
                      && each(definition.containerDefinitions()).stream()
                          .allMatch(it -> it.firelensConfiguration() == null),
              "When awsfirelens log driver is specified in log configuration, a firelens"
                  + " configuration object must be specified."));

  private LogRules() {}

  /// Whether a container's output goes to CloudWatch Logs.
  static boolean awslogs(ContainerDefinition container) {
    return uses(container, LogDriver.AWSLOGS);
  }

  /// Whether a container has a log option.
  static boolean lacks(ContainerDefinition container, String option) {
    return awslogs(container) && !options(container).containsKey(option);
  }

  private static boolean uses(ContainerDefinition container, LogDriver driver) {
    return container.logConfiguration() != null
        && container.logConfiguration().logDriver() == driver;
  }

  private static Map<String, String> options(ContainerDefinition container) {
    return container.logConfiguration() == null || container.logConfiguration().options() == null
        ? Map.of()
        : container.logConfiguration().options();
  }

  private static Set<String> disallowed(ContainerDefinition container) {
    var names = new TreeSet<String>();
    if (awslogs(container)) {
      names.addAll(options(container).keySet());
      names.removeIf(it -> it.startsWith("awslogs-") || OTHER_OPTIONS.contains(it));
    }
    return names;
  }
}

package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.ContainerOverride;
import dev.virga.plugin.ecs.model.ContainerRestartPolicy;
import dev.virga.plugin.ecs.model.EnvironmentFile;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.spi.exec.Exit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One container of a task as it is to run: its definition with what the call overrides.
///
/// @param definition the container in the task definition
/// @param override what RunTask said about it; empty where it said nothing
/// @param taskCpu CPU units of the whole task, or null where the task has no limit
/// @param taskMemory MiB of the whole task, or null where the task has no limit
record ContainerPlan(
    ContainerDefinition definition,
    ContainerOverride override,
    @Nullable Integer taskCpu,
    @Nullable Integer taskMemory) {
  private static final int STOP_TIMEOUT_SECONDS = 30;
  private static final int RESTART_PERIOD_SECONDS = 300;

  /// The containers of a task in the order of its definition.
  static List<ContainerPlan> of(TaskDefinition definition, Task task) {
    // The sum of the containers, which the row shows where nothing limits the task, is no limit.
    var overrides = Objects.requireNonNullElse(task.overrides(), TaskOverride.of(_ -> {}));
    boolean anyCpu = definition.cpu() != null || overrides.cpu() != null;
    boolean anyMemory = definition.memory() != null || overrides.memory() != null;
    var cpu = anyCpu ? number(task.cpu()) : null;
    var memory = anyMemory ? number(task.memory()) : null;
    return orEmpty(definition.containerDefinitions()).stream()
        .map(it -> new ContainerPlan(it, override(task, it.name()), cpu, memory))
        .toList();
  }

  String name() {
    return Objects.requireNonNull(definition.name(), "name");
  }

  String image() {
    return Objects.requireNonNullElse(definition.image(), "");
  }

  boolean essential() {
    return !Boolean.FALSE.equals(definition.essential());
  }

  /// The entry point and the command; empty where neither is given.
  List<String> command() {
    var all = new ArrayList<>(orEmpty(definition.entryPoint()));
    var overridden = orEmpty(override.command());
    all.addAll(overridden.isEmpty() ? orEmpty(definition.command()) : overridden);
    return all;
  }

  /// Whether there is nothing to run.
  boolean placeholder() {
    return command().isEmpty();
  }

  /// The variables of the definition, then those of the call, which win.
  List<KeyValuePair> variables() {
    var all = new ArrayList<>(orEmpty(definition.environment()));
    all.addAll(orEmpty(override.environment()));
    return all;
  }

  List<EnvironmentFile> environmentFiles() {
    var all = new ArrayList<>(orEmpty(definition.environmentFiles()));
    all.addAll(orEmpty(override.environmentFiles()));
    return all;
  }

  List<ContainerDependency> dependencies() {
    return orEmpty(definition.dependsOn());
  }

  /// How long others wait for it to reach what they depend on.
  Optional<Duration> startTimeout() {
    return Optional.ofNullable(definition.startTimeout()).map(Duration::ofSeconds);
  }

  /// How long it may take to end after SIGTERM.
  Duration stopTimeout() {
    return Duration.ofSeconds(
        Objects.requireNonNullElse(definition.stopTimeout(), STOP_TIMEOUT_SECONDS));
  }

  /// The health check that can run: a container without a process has none.
  Optional<HealthCheck> healthCheck() {
    return Optional.ofNullable(definition.healthCheck())
        .filter(it -> !placeholder() && !it.command().equals(List.of("NONE")));
  }

  @Nullable Long memoryBytes() {
    Integer mebibytes = first(override.memory(), definition.memory(), taskMemory);
    return mebibytes == null ? null : mebibytes * 1024L * 1024L;
  }

  /// CPU units, or null for no limit: 0 means none.
  @Nullable Integer cpuUnits() {
    Integer units = first(override.cpu(), definition.cpu());
    return units == null || units == 0 ? taskCpu : units;
  }

  /// Whether the container is to be started again after an end of its own accord.
  ///
  /// @param ran how long it ran
  /// @see <a
  ///     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html">Container
  ///     restart policies</a>
  boolean restarts(Exit exit, Duration ran) {
    ContainerRestartPolicy policy = definition.restartPolicy();
    if (policy == null || !Boolean.TRUE.equals(policy.enabled())) {
      return false;
    }
    int period = Objects.requireNonNullElse(policy.restartAttemptPeriod(), RESTART_PERIOD_SECONDS);
    return ran.compareTo(Duration.ofSeconds(period)) >= 0
        && !orEmpty(policy.ignoredExitCodes()).contains(exit.code());
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static ContainerOverride override(Task task, @Nullable String name) {
    var overrides = task.overrides();
    return orEmpty(overrides == null ? null : overrides.containerOverrides()).stream()
        .filter(it -> Objects.equals(it.name(), name))
        .findFirst()
        .orElseGet(() -> ContainerOverride.of(_ -> {}));
  }

  private static @Nullable Integer first(@Nullable Integer... values) {
    for (Integer value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text == null || !text.chars().allMatch(Character::isDigit) || text.isEmpty()
        ? null
        : Integer.valueOf(text);
  }
}

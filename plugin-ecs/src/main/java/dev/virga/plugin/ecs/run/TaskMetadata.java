package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.Container;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.exec.Usage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the [metadata endpoint](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-response.html)
/// says about a task. Members that nothing here knows (image digests, clock drift, storage) are
/// absent, and statistics hold what is measured and no more.
final class TaskMetadata {
  private static final double UNITS_PER_CPU = 1024;

  private final TaskRun run;
  private final Task task;

  TaskMetadata(TaskRun run) {
    this.run = run;
    this.task = run.task();
  }

  /// The document of the task.
  Map<String, @Nullable Object> task() {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("Cluster", task.clusterArn());
    json.put("TaskARN", task.taskArn());
    json.put("Family", run.definition().family());
    json.put("Revision", String.valueOf(run.definition().revision()));
    json.put("DesiredStatus", task.desiredStatus());
    json.put("KnownStatus", task.lastStatus());
    json.put("Limits", limits());
    json.put("PullStartedAt", task.pullStartedAt());
    json.put("PullStoppedAt", task.pullStoppedAt());
    json.put("AvailabilityZone", task.availabilityZone());
    json.put("LaunchType", Optional.ofNullable(task.launchType()).map(Enum::name).orElse(null));
    json.put(
        "Containers", run.containers().stream().map(it -> container(it.plan().name())).toList());
    return json;
  }

  /// The document of one container.
  Map<String, @Nullable Object> container(String name) {
    Container container = row(name);
    ContainerDefinition definition = plan(name).definition();
    LogConfiguration log = definition.logConfiguration();
    var started = containerRun(name).flatMap(ContainerRun::startedAt);
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("DockerId", container.runtimeId());
    json.put("Name", name);
    json.put("DockerName", dockerName(name));
    json.put("Image", container.image());
    json.put("Labels", labels(definition));
    json.put("DesiredStatus", task.desiredStatus());
    json.put("KnownStatus", container.lastStatus());
    json.put("ExitCode", container.exitCode());
    json.put("Limits", limits(definition));
    json.put("CreatedAt", started.orElse(task.createdAt()));
    json.put("StartedAt", started.orElse(null));
    json.put("Type", "NORMAL");
    json.put("LogDriver", log == null ? null : driver(log));
    json.put("LogOptions", log == null ? null : logOptions(log, container));
    json.put("ContainerARN", container.containerArn());
    json.put("Health", health(container));
    json.put("Networks", List.of(network()));
    return json;
  }

  /// The statistics of one container, in the shape of the container engine's.
  Map<String, @Nullable Object> stats(String name) {
    Usage usage = containerRun(name).flatMap(ContainerRun::usage).orElse(Usage.NONE);
    var cpu = new LinkedHashMap<String, @Nullable Object>();
    cpu.put("cpu_usage", Map.of("total_usage", usage.cpuTime().toNanos()));
    cpu.put("online_cpus", Runtime.getRuntime().availableProcessors());
    var memory = new LinkedHashMap<String, @Nullable Object>();
    memory.put("max_usage", usage.peakMemoryBytes());
    memory.put("limit", plan(name).memoryBytes());
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("read", run.now());
    json.put("cpu_stats", cpu);
    json.put("memory_stats", memory);
    json.put("name", "/" + dockerName(name));
    json.put("id", row(name).runtimeId());
    return json;
  }

  /// The statistics of all containers, by their ids.
  Map<String, @Nullable Object> stats() {
    var json = new LinkedHashMap<String, @Nullable Object>();
    for (var container : run.containers()) {
      String name = container.plan().name();
      json.put(Objects.requireNonNullElse(row(name).runtimeId(), name), stats(name));
    }
    return json;
  }

  /// CPU in vCPUs and memory in MiB, as far as the task is limited.
  private @Nullable Map<String, Object> limits() {
    var limits = new LinkedHashMap<String, Object>();
    if (task.cpu() != null) {
      limits.put("CPU", Integer.parseInt(task.cpu()) / UNITS_PER_CPU);
    }
    if (task.memory() != null) {
      limits.put("Memory", Integer.parseInt(task.memory()));
    }
    return limits.isEmpty() ? null : limits;
  }

  private static Map<String, @Nullable Object> limits(ContainerDefinition definition) {
    var limits = new LinkedHashMap<String, @Nullable Object>();
    limits.put("CPU", Objects.requireNonNullElse(definition.cpu(), 0));
    limits.put("Memory", definition.memory());
    return limits;
  }

  private Map<String, @Nullable Object> labels(ContainerDefinition definition) {
    var labels = new LinkedHashMap<String, @Nullable Object>();
    labels.put("com.amazonaws.ecs.cluster", task.clusterArn());
    labels.put("com.amazonaws.ecs.container-name", definition.name());
    labels.put("com.amazonaws.ecs.task-arn", task.taskArn());
    labels.put("com.amazonaws.ecs.task-definition-family", run.definition().family());
    labels.put(
        "com.amazonaws.ecs.task-definition-version", String.valueOf(run.definition().revision()));
    if (definition.dockerLabels() != null) {
      labels.putAll(definition.dockerLabels());
    }
    return labels;
  }

  private Map<String, @Nullable Object> network() {
    var json = new LinkedHashMap<String, @Nullable Object>();
    var mode = run.definition().networkMode();
    json.put("NetworkMode", mode == null ? "bridge" : mode.name().toLowerCase(Locale.ROOT));
    run.networkInterface()
        .ifPresent(it -> {
          json.put("IPv4Addresses", List.of(it.address()));
          json.put("AttachmentIndex", 0);
          json.put("MACAddress", it.macAddress());
          json.put("IPv4SubnetCIDRBlock", it.subnet().cidr());
          json.put("PrivateDNSName", it.privateDnsName());
          json.put("SubnetGatewayIpv4Address", it.subnet().address(1) + "/" + it.subnet().prefix());
        });
    return json;
  }

  private @Nullable Map<String, Object> health(Container container) {
    return plan(Objects.requireNonNull(container.name())).healthCheck().isEmpty()
            || container.healthStatus() == null
        ? null
        : Map.of("status", container.healthStatus().name());
  }

  private String dockerName(String name) {
    return "ecs-%s-%s-%s-%s"
        .formatted(run.definition().family(), run.definition().revision(), name, run.id());
  }

  /// As the log driver has them: with the stream itself in the place of its prefix.
  private @Nullable Map<String, String> logOptions(LogConfiguration log, Container container) {
    if (log.logDriver() != LogDriver.AWSLOGS || log.options() == null) {
      return log.options();
    }
    var options = new TreeMap<>(log.options());
    String runtimeId = Objects.requireNonNullElse(container.runtimeId(), run.id());
    options.put(
        "awslogs-stream",
        ContainerLog.stream(
            log.options(), Objects.requireNonNull(container.name()), run.id(), runtimeId));
    options.remove("awslogs-stream-prefix");
    return options;
  }

  private static String driver(LogConfiguration log) {
    return log.logDriver().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<ContainerRun> containerRun(String name) {
    return run.containers().stream().filter(it -> it.plan().name().equals(name)).findFirst();
  }

  private ContainerPlan plan(String name) {
    return run.plans().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private Container row(String name) {
    return ContainerPlan.orEmpty(task.containers()).stream()
        .filter(it -> name.equals(it.name()))
        .findFirst()
        .orElseThrow();
  }
}

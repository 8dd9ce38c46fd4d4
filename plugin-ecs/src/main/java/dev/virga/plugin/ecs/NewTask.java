package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Attachment;
import dev.virga.plugin.ecs.model.Attribute;
import dev.virga.plugin.ecs.model.CPUArchitecture;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Container;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerOverride;
import dev.virga.plugin.ecs.model.EphemeralStorage;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.ManagedAgent;
import dev.virga.plugin.ecs.model.ManagedAgentName;
import dev.virga.plugin.ecs.model.NetworkBinding;
import dev.virga.plugin.ecs.model.OSFamily;
import dev.virga.plugin.ecs.model.RuntimePlatform;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskEphemeralStorage;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.plugin.ecs.model.TransportProtocol;
import dev.virga.spi.Ids;
import dev.virga.spi.RequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A task as RunTask answers it, before anything of it exists.
///
/// @param cluster the cluster that it is in
/// @param definition what it is made of
/// @param subnet where its network interface goes, or null where it has none of its own
/// @param zone the zone of that subnet, or null where nobody knows it
record NewTask(
    RunTask.Request request,
    Cluster cluster,
    TaskDefinition definition,
    @Nullable String subnet,
    @Nullable String zone,
    Instant now,
    Ids ids,
    RequestContext context) {
  private static final int DEFAULT_STORAGE_GIB = 20;
  private static final int ZONES = 3;

  /// A task with an id of its own.
  Task on(Placement placement) {
    String path = Clusters.nameOf(cluster) + "/" + ids.hex(32);
    String arn = context.arn("task/" + path).toString();
    TaskOverride overrides = overrides();
    return Task.of(it -> {
      it.attachments = attachments();
      it.attributes =
          List.of(
              Attribute.of(attribute -> {
                attribute.name = "ecs.cpu-architecture";
                attribute.value = architecture();
              }));
      it.availabilityZone = zone == null ? madeUpZone() : zone;
      it.capacityProviderName = placement.capacityProvider();
      it.clusterArn = cluster.clusterArn();
      it.containers = containers().map(made -> container(made, path, arn)).toList();
      it.cpu = size(TaskSize.cpu(overrides.cpu()), definition.cpu(), ContainerDefinition::cpu);
      it.createdAt = now;
      it.desiredStatus = "RUNNING";
      it.enableExecuteCommand = executable();
      it.group = Objects.requireNonNullElse(request.group(), "family:" + definition.family());
      it.healthStatus = HealthStatus.UNKNOWN;
      it.inferenceAccelerators = List.of();
      it.lastStatus = "PROVISIONING";
      it.launchType = placement.launchType();
      it.memory =
          size(
              TaskSize.memory(overrides.memory()),
              definition.memory(),
              ContainerDefinition::memory);
      it.overrides = overrides;
      it.startedBy = request.startedBy();
      it.taskArn = arn;
      it.taskDefinitionArn = definition.taskDefinitionArn();
      it.version = 1L;
      if (placement.launchType() == LaunchType.FARGATE) {
        fargate(it, overrides);
      }
    });
  }

  private void fargate(Task.Builder task, TaskOverride overrides) {
    String version = request.platformVersion();
    task.platformVersion = version == null || version.equals("LATEST") ? "1.4.0" : version;
    task.platformFamily = platformFamily();
    int storage =
        Optional.ofNullable(overrides.ephemeralStorage())
            .or(() -> Optional.ofNullable(definition.ephemeralStorage()))
            .map(EphemeralStorage::sizeInGiB)
            .orElse(DEFAULT_STORAGE_GIB);
    task.ephemeralStorage = new EphemeralStorage(storage);
    task.fargateEphemeralStorage = new TaskEphemeralStorage(storage, null);
  }

  /// AWS lists every container, whether or not something of it is overridden.
  private TaskOverride overrides() {
    TaskOverride given = Objects.requireNonNullElse(request.overrides(), TaskOverride.of(_ -> {}));
    var all =
        containers()
            .map(container ->
                orEmpty(given.containerOverrides()).stream()
                    .filter(it -> Objects.equals(it.name(), container.name()))
                    .findFirst()
                    .orElseGet(() -> ContainerOverride.of(it -> it.name = container.name())))
            .toList();
    return given.with(it -> {
      it.containerOverrides = all;
      it.inferenceAcceleratorOverrides = orEmpty(it.inferenceAcceleratorOverrides);
    });
  }

  private Container container(ContainerDefinition made, String path, String taskArn) {
    return Container.of(it -> {
      it.containerArn = context.arn("container/" + path + "/" + ids.uuid()).toString();
      it.taskArn = taskArn;
      it.name = made.name();
      it.image = made.image();
      it.lastStatus = "PENDING";
      it.networkBindings = subnet == null ? bindings(made) : List.of();
      it.networkInterfaces = List.of();
      it.healthStatus = HealthStatus.UNKNOWN;
      it.managedAgents = executable() ? List.of(agent()) : null;
      it.cpu = String.valueOf(Objects.requireNonNullElse(made.cpu(), 0));
      it.memory = text(made.memory());
      it.memoryReservation = text(made.memoryReservation());
    });
  }

  /// A process of this machine listens where it wants to: on the port of the container.
  private static List<NetworkBinding> bindings(ContainerDefinition made) {
    return orEmpty(made.portMappings()).stream()
        .map(port ->
            new NetworkBinding(
                "0.0.0.0",
                port.containerPort(),
                port.containerPort(),
                Objects.requireNonNullElse(port.protocol(), TransportProtocol.TCP),
                port.containerPortRange(),
                port.containerPortRange()))
        .toList();
  }

  private static ManagedAgent agent() {
    return ManagedAgent.of(it -> {
      it.name = ManagedAgentName.EXECUTE_COMMAND_AGENT;
      it.lastStatus = "PENDING";
    });
  }

  private List<Attachment> attachments() {
    return subnet == null
        ? List.of()
        : List.of(
            Attachment.of(it -> {
              it.id = ids.uuid();
              it.type = "ElasticNetworkInterface";
              it.status = "PRECREATED";
              it.details = List.of(new KeyValuePair("subnetId", subnet));
            }));
  }

  private boolean executable() {
    return Objects.requireNonNullElse(request.enableExecuteCommand(), false);
  }

  /// Nobody knows the zone of a made-up subnet, but the same subnet is always in the same one.
  private String madeUpZone() {
    int zone = subnet == null ? 0 : Math.floorMod(subnet.hashCode(), ZONES);
    return context.scope().region() + (char) ('a' + zone);
  }

  /// The size of the task: of the call, of the definition, or of its containers together.
  private @Nullable String size(
      @Nullable String override,
      @Nullable String defined,
      Function<ContainerDefinition, @Nullable Integer> ofContainer) {
    if (override != null) {
      return override;
    } else if (defined != null) {
      return defined;
    }
    ToIntFunction<ContainerDefinition> known =
        it -> Objects.requireNonNullElse(ofContainer.apply(it), 0);
    int sum = containers().mapToInt(known).sum();
    return sum == 0 ? null : String.valueOf(sum);
  }

  private String architecture() {
    RuntimePlatform platform = definition.runtimePlatform();
    return platform != null && platform.cpuArchitecture() == CPUArchitecture.ARM64
        ? "arm64"
        : "x86_64";
  }

  private String platformFamily() {
    RuntimePlatform platform = definition.runtimePlatform();
    OSFamily family = platform == null ? null : platform.operatingSystemFamily();
    return family == null || family == OSFamily.LINUX ? "Linux" : family.name();
  }

  private Stream<ContainerDefinition> containers() {
    return orEmpty(definition.containerDefinitions()).stream();
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

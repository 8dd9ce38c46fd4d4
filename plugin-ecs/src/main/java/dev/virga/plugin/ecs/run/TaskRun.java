package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.Connectivity;
import dev.virga.plugin.ecs.model.Container;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One task, from its network interface to its last log event.
final class TaskRun {
  private final ServiceContext context;
  private final Workshop workshop;
  private final Scope scope;
  private final TaskRow row;
  private final TaskDefinition definition;
  private final String arn;
  private final @Nullable AwsVpcConfiguration network;
  private final List<ContainerPlan> plans;
  private final TaskProgress progress;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile List<ContainerRun> containers = List.of();
  private volatile @Nullable ElasticNetworkInterface networkInterface;
  private volatile @Nullable Duration longestGrace;
  private @Nullable TaskVolumes volumes;

  /// What all tasks share.
  ///
  /// @param interfaces the network interfaces
  /// @param endpoints where containers read about themselves
  record Workshop(NetworkAttachments interfaces, TaskEndpoints endpoints) {}

  TaskRun(
      ServiceContext context,
      Workshop workshop,
      Scope scope,
      TaskRow row,
      TaskDefinition definition,
      @Nullable AwsVpcConfiguration network) {
    this.context = context;
    this.workshop = workshop;
    this.scope = scope;
    this.row = row;
    this.definition = definition;
    this.network = network;
    this.arn = Objects.requireNonNull(row.get().taskArn(), "taskArn");
    this.plans = ContainerPlan.of(definition, row.get());
    this.progress = new TaskProgress(row, context.clock(), context.log(), plans);
  }

  String arn() {
    return arn;
  }

  Scope scope() {
    return scope;
  }

  /// The last part of its ARN.
  String id() {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  /// The name of its cluster.
  String cluster() {
    String resource = Arn.parse(arn).orElseThrow().resourceId();
    return resource.substring(0, resource.indexOf('/'));
  }

  Task task() {
    return row.get();
  }

  TaskDefinition definition() {
    return definition;
  }

  List<ContainerPlan> plans() {
    return plans;
  }

  /// The time.
  Instant now() {
    return context.clock().instant();
  }

  List<ContainerRun> containers() {
    return containers;
  }

  Optional<ElasticNetworkInterface> networkInterface() {
    return Optional.ofNullable(networkInterface);
  }

  /// The role whose credentials its containers get.
  Optional<String> taskRole() {
    TaskOverride overrides = row.get().overrides();
    return Optional.ofNullable(overrides == null ? null : overrides.taskRoleArn())
        .or(() -> Optional.ofNullable(definition.taskRoleArn()));
  }

  /// Whether nothing in it has to be waited for when it is stopped.
  boolean placeholder() {
    return plans.stream().allMatch(ContainerPlan::placeholder);
  }

  void stop(StopCause cause) {
    progress.stop(cause);
  }

  /// Ends it without regard to the order of its containers. Where it is stopping already, with more
  /// patience, its containers are stopped once more.
  void end(StopCause cause, Duration grace) {
    longestGrace = grace;
    if (!progress.stop(cause)) {
      containers.forEach(this::stopping);
    }
  }

  void awaitEnd() throws InterruptedException {
    end.await();
  }

  /// Runs it to its end.
  void run() {
    try {
      provision();
      prepare();
      var lives = containers.stream().map(it -> thread("container", it::live)).toList();
      progress.awaitStop();
      progress.update(it -> it.lastStatus = "STOPPING");
      var stops = containers.stream().map(this::stopping).toList();
      join(lives);
      join(stops);
    } catch (CannotStart e) {
      progress.stop(StopCause.failedToStart(e.reason()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      progress.stop(StopCause.HOST_TERMINATED);
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, "task " + arn + " was lost", e);
      progress.stop(StopCause.failedToStart("InternalError: the platform failed"));
    } finally {
      try {
        deprovision();
        removeVolumes();
      } finally {
        end.countDown();
      }
    }
  }

  private void provision() throws CannotStart {
    var attached = network == null ? null : workshop.interfaces.attach(scope, network, row.get());
    networkInterface = attached;
    progress.update(it -> {
      it.connectivity = Connectivity.CONNECTED;
      it.connectivityAt = context.clock().instant();
      it.lastStatus = "PENDING";
      it.containers = each(it.containers, made -> made.runtimeId = runtimeId());
      if (attached != null) {
        attached.attach(it);
      }
    });
  }

  private void prepare() throws CannotStart {
    progress.update(it -> it.pullStartedAt = context.clock().instant());
    var runs = new ArrayList<ContainerRun>();
    var credentials = workshop.endpoints.credentials(this);
    var opened = TaskVolumes.open(context, scope, definition, id());
    volumes = opened;
    for (var plan : plans) {
      ContainerInputs.check(plan);
      var log = ContainerLog.open(context, scope, plan, id(), runtimeId(plan));
      var environment =
          new ContainerEnvironment(
              scope,
              context.workloadEndpoint(),
              Objects.requireNonNullElse(row.get().launchType(), LaunchType.EC2),
              workshop.endpoints.metadata(this, plan),
              credentials,
              hostname(plan));
      var files = EnvironmentFiles.read(plan, context);
      runs.add(new ContainerRun(plan, progress, context, log, environment.of(plan, files), opened));
    }
    containers = List.copyOf(runs);
    progress.update(it -> it.pullStoppedAt = context.clock().instant());
  }

  private void deprovision() {
    progress.update(it -> {
      it.executionStoppedAt = context.clock().instant();
      it.lastStatus = "DEPROVISIONING";
    });
    workshop.endpoints.forget(this);
    networkInterface().ifPresent(workshop.interfaces::release);
    progress.update(it -> {
      ElasticNetworkInterface.detach(it);
      it.containers = each(it.containers, made -> made.lastStatus = "STOPPED");
      it.lastStatus = "STOPPED";
      it.stoppedAt = context.clock().instant();
    });
  }

  /// After the end is shown, since it may take its time.
  private void removeVolumes() {
    if (volumes != null) {
      volumes.close();
    }
  }

  /// Stops a container once those that depend on it have ended.
  private Thread stopping(ContainerRun container) {
    return thread(
        "stop",
        () -> {
          try {
            Duration cap = longestGrace;
            if (cap == null) {
              progress.awaitEnd(dependents(container.plan()));
            }
            var grace = container.plan().stopTimeout();
            container.stop(cap == null || grace.compareTo(cap) < 0 ? grace : cap);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private List<String> dependents(ContainerPlan plan) {
    return plans.stream()
        .filter(other ->
            other.dependencies().stream().anyMatch(it -> it.containerName().equals(plan.name())))
        .map(ContainerPlan::name)
        .toList();
  }

  private Thread thread(String what, Runnable body) {
    return Thread.ofVirtual().name("virga-ecs-" + what + "-" + id()).start(body);
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (var thread : threads) {
      thread.join();
    }
  }

  private static List<Container> each(
      @Nullable List<Container> containers, Consumer<Container.Builder> changes) {
    return ContainerPlan.orEmpty(containers).stream().map(it -> it.with(changes)).toList();
  }

  private String hostname(ContainerPlan plan) {
    String given = plan.definition().hostname();
    return given != null
        ? given
        : networkInterface()
            .map(ElasticNetworkInterface::privateDnsName)
            .orElseGet(() -> runtimeId(plan).substring(0, 12));
  }

  private String runtimeId(ContainerPlan plan) {
    return ContainerPlan.orEmpty(row.get().containers()).stream()
        .filter(it -> plan.name().equals(it.name()))
        .map(it -> Objects.requireNonNullElse(it.runtimeId(), id()))
        .findFirst()
        .orElse(id());
  }

  /// On Fargate the task's id and a number, elsewhere an id of the container engine.
  private String runtimeId() {
    if (row.get().launchType() != LaunchType.FARGATE) {
      return context.ids().hex(64);
    }
    long number = Long.parseUnsignedLong(context.ids().hex(15), 16) % 10_000_000_000L;
    return "%s-%010d".formatted(id(), number);
  }
}

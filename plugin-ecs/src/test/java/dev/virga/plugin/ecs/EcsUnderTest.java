package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.Container;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.NetworkConfiguration;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.LogSink;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// ECS with an executor and a log that the test looks into, and short words for what tests do.
final class EcsUnderTest implements AutoCloseable {
  static final Duration LIMIT = Duration.ofSeconds(10);
  static final String CLUSTER = "work";

  private final ServiceUnderTest service;
  private final FakeExecutor executor;
  private final FakeLogSink logs = new FakeLogSink();

  private EcsUnderTest(ServiceUnderTest service, FakeExecutor executor) {
    this.service = service;
    this.executor = executor;
    cluster(CLUSTER);
  }

  static EcsUnderTest start() {
    return start(_ -> {});
  }

  /// Starts one that the test has changed.
  static EcsUnderTest start(Consumer<ServiceUnderTest.Setup> changes) {
    var executor = new FakeExecutor();
    var setup = ServiceUnderTest.of(new EcsPlugin()).with(executor);
    changes.accept(setup);
    var ecs = new EcsUnderTest(setup.start(), executor);
    ecs.context().offer(LogSink.class, ecs.logs);
    return ecs;
  }

  /// Starts one without CloudWatch Logs.
  static EcsUnderTest withoutLogs() {
    var executor = new FakeExecutor();
    return new EcsUnderTest(ServiceUnderTest.of(new EcsPlugin()).with(executor).start(), executor);
  }

  /// Starts one without an executor.
  static EcsUnderTest withoutExecutor() {
    return new EcsUnderTest(ServiceUnderTest.of(new EcsPlugin()).start(), new FakeExecutor());
  }

  ServiceUnderTest service() {
    return service;
  }

  FakeExecutor executor() {
    return executor;
  }

  FakeLogSink logs() {
    return logs;
  }

  ServiceContext context() {
    return service.context();
  }

  void cluster(String name) {
    var caller = service.caller(ServiceUnderTest.SCOPE);
    context()
        .table("clusters", Cluster.class)
        .put(ServiceUnderTest.SCOPE, name, Clusters.named(name, caller));
  }

  /// Registers a task definition for Fargate.
  ///
  /// @return its ARN
  String define(String family, ContainerDefinition... containers) {
    return define(family, _ -> {}, containers);
  }

  String define(
      String family, Consumer<TaskDefinition.Builder> changes, ContainerDefinition... containers) {
    var definitions =
        new TaskDefinitions(
            context().table("task-definitions", TaskDefinition.class),
            context().table("families", FamilyRevisions.class));
    var made =
        TaskDefinition.of(it -> {
          it.containerDefinitions = List.of(containers);
          it.status = TaskDefinitionStatus.ACTIVE;
          it.networkMode = NetworkMode.AWSVPC;
          it.compatibilities = List.of(Compatibility.EC2, Compatibility.FARGATE);
          it.requiresCompatibilities = List.of(Compatibility.FARGATE);
          it.cpu = "256";
          it.memory = "512";
          changes.accept(it);
        });
    var caller = service.caller(ServiceUnderTest.SCOPE);
    return Objects.requireNonNull(definitions.register(family, made, caller).taskDefinitionArn());
  }

  /// A container with a command.
  static ContainerDefinition container(String name) {
    return container(name, _ -> {});
  }

  static ContainerDefinition container(String name, Consumer<ContainerDefinition.Builder> changes) {
    return ContainerDefinition.of(it -> {
      it.name = name;
      it.image = "busybox";
      it.essential = true;
      it.cpu = 0;
      it.command = List.of("work");
      it.environment = List.of(new KeyValuePair("GIVEN", "by the definition"));
      changes.accept(it);
    });
  }

  /// A container without a command.
  static ContainerDefinition placeholder(String name) {
    return container(name, it -> it.command = List.of());
  }

  /// Runs a task on Fargate in a made-up subnet.
  ///
  /// @return the task as the answer shows it
  Task run(String definition) {
    return run(definition, _ -> {});
  }

  Task run(String definition, Consumer<RunTask.Request.Builder> changes) {
    return runAll(definition, changes).getFirst();
  }

  List<Task> runAll(String definition, Consumer<RunTask.Request.Builder> changes) {
    var request =
        RunTask.Request.of(it -> {
          it.cluster = CLUSTER;
          it.taskDefinition = definition;
          it.launchType = LaunchType.FARGATE;
          it.networkConfiguration = inSubnet("subnet-12345");
          changes.accept(it);
        });
    return Objects.requireNonNull(service.call(RunTask.class, request).tasks());
  }

  static NetworkConfiguration inSubnet(String... subnets) {
    return new NetworkConfiguration(new AwsVpcConfiguration(List.of(subnets), null, null));
  }

  Task stop(Task task, String reason) {
    var request = new StopTask.Request(CLUSTER, Tasks.arnOf(task), reason);
    return Objects.requireNonNull(service.call(StopTask.class, request).task());
  }

  Task describe(Task task) {
    var request = new DescribeTasks.Request(CLUSTER, List.of(Tasks.arnOf(task)), null);
    return Objects.requireNonNull(service.call(DescribeTasks.class, request).tasks()).getFirst();
  }

  /// Waits until a task is in a status.
  Task await(Task task, String status) {
    return await(task, it -> status.equals(it.lastStatus()));
  }

  Task await(Task task, Predicate<Task> expected) {
    return Waiting.until(LIMIT, () -> describe(task), expected);
  }

  /// Waits until the workload of a container is there.
  FakeExecution started(String container) {
    Waiting.until(LIMIT, () -> executor.hasStarted(container), it -> it);
    return executor.execution(container);
  }

  static Container container(Task task, String name) {
    return Objects.requireNonNull(task.containers()).stream()
        .filter(it -> name.equals(it.name()))
        .findFirst()
        .orElseThrow();
  }

  static String idOf(Task task) {
    String arn = Tasks.arnOf(task);
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  @Override
  public void close() {
    service.close();
  }
}

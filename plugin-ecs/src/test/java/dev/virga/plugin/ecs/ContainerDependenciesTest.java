package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.ContainerCondition;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.plugin.ecs.model.TaskStopCode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The order in which containers start and stop.
class ContainerDependenciesTest {
  private final EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_container_starts_after_the_start_of_what_it_depends_on() {
    ecs.define("app", after("main", "db", ContainerCondition.START), container("db"));

    ecs.await(ecs.run("app"), "RUNNING");

    assertThat(ecs.executor().started())
        .extracting(it -> it.workload().name())
        .containsExactly("db", "main");
  }

  @Test
  void a_container_waits_for_the_end_of_what_must_be_complete() {
    ecs.define("app", after("main", "init", ContainerCondition.COMPLETE), helper("init"));
    var task = ecs.run("app");
    var init = ecs.started("init");

    var before = ecs.await(task, "PENDING");
    init.exits(1);
    var running = ecs.await(task, "RUNNING");

    assertThat(before.startedAt()).isNull();
    assertThat(ecs.executor().hasStarted("main")).isTrue();
    assertThat(container(running, "init").exitCode()).isEqualTo(1);
  }

  @Test
  void a_container_starts_after_the_success_of_what_it_depends_on() {
    ecs.define("app", after("main", "init", ContainerCondition.SUCCESS), helper("init"));
    var task = ecs.run("app");

    ecs.started("init").exits(0);

    assertThat(container(ecs.await(task, "RUNNING"), "main").lastStatus()).isEqualTo("RUNNING");
  }

  @Test
  void a_task_fails_to_start_when_a_success_does_not_come() {
    ecs.define("app", after("main", "init", ContainerCondition.SUCCESS), helper("init"));
    var task = ecs.run("app");

    ecs.started("init").exits(2);
    var stopped = ecs.await(task, "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason())
        .isEqualTo(
            "CannotStartContainerError: container 'main' depends on container 'init', which ended"
                + " with exit code 2");
    assertThat(container(stopped, "init").exitCode()).isEqualTo(2);
    assertThat(container(stopped, "main").exitCode()).isNull();
    assertThat(ecs.executor().hasStarted("main")).isFalse();
  }

  @Test
  void a_container_starts_once_what_it_depends_on_is_healthy() {
    ecs.define(
        "app",
        after("main", "db", ContainerCondition.HEALTHY),
        container("db", it -> it.healthCheck = everySecond()));
    var task = ecs.run("app");
    ecs.started("db");

    var running = ecs.await(task, "RUNNING");

    assertThat(container(running, "db").healthStatus()).isEqualTo(HealthStatus.HEALTHY);
    assertThat(ecs.executor().hasStarted("main")).isTrue();
  }

  @Test
  void a_task_fails_to_start_when_the_start_timeout_has_passed() {
    ecs.define(
        "app",
        after("main", "init", ContainerCondition.COMPLETE),
        container(
            "init",
            it -> {
              it.essential = false;
              it.startTimeout = 1;
            }));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason()).endsWith("which was not COMPLETE in time");
    assertThat(ecs.executor().stopped()).containsExactly("init");
  }

  @Test
  void a_task_fails_to_start_when_nothing_can_tell_that_a_container_is_healthy() {
    ecs.define("app", after("main", "db", ContainerCondition.HEALTHY), placeholder("db"));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stoppedReason()).endsWith("which has no health check that can run");
  }

  @Test
  void a_task_fails_to_start_when_what_is_depended_on_cannot_start() {
    ecs.define("app", after("main", "side", ContainerCondition.START), helper("side"));
    ecs.executor().refuses("side", "no such program");

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stoppedReason()).endsWith("'side', which did not start");
    assertThat(container(stopped, "side").reason()).endsWith("no such program");
  }

  @Test
  void containers_stop_in_the_reverse_order_of_their_dependencies() {
    ecs.define(
        "app",
        container("db"),
        after("api", "db", ContainerCondition.START),
        after("web", "api", ContainerCondition.START));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.stop(task, "enough");
    ecs.await(task, "STOPPED");

    assertThat(ecs.executor().stopped()).containsExactly("web", "api", "db");
  }

  @Test
  void a_task_can_be_stopped_while_a_container_waits() {
    ecs.define("app", after("main", "init", ContainerCondition.COMPLETE), helper("init"));
    var task = ecs.run("app");
    ecs.started("init");

    ecs.stop(task, "changed my mind");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.USER_INITIATED);
    assertThat(container(stopped, "init").exitCode()).isEqualTo(143);
    assertThat(container(stopped, "main").exitCode()).isNull();
    assertThat(container(stopped, "main").lastStatus()).isEqualTo("STOPPED");
  }

  private static HealthCheck everySecond() {
    return HealthCheck.of(it -> {
      it.command = List.of("CMD", "check");
      it.interval = 1;
    });
  }

  private static ContainerDefinition helper(String name) {
    return container(name, it -> it.essential = false);
  }

  private static ContainerDefinition after(
      String name, String other, ContainerCondition condition) {
    Consumer<ContainerDefinition.Builder> dependency =
        it -> it.dependsOn = List.of(new ContainerDependency(other, condition));
    return container(name, dependency);
  }
}

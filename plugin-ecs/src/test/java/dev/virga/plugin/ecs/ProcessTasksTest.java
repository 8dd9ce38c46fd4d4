package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.runtime.exec.ProcessPlugin;
import dev.virga.spi.exec.Executor;
import dev.virga.testkit.Waiting;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Tasks whose containers are processes of this machine.
class ProcessTasksTest {
  private final Executor processes = new ProcessPlugin().start(InstantSource.system());
  private final EcsUnderTest ecs = EcsUnderTest.start(it -> it.with(processes));

  @AfterEach
  void close() {
    ecs.close();
    processes.close();
  }

  @Test
  void a_command_runs_and_its_output_is_logged() {
    ecs.define("app", logged("main", "echo", "hello from process"));

    var task = ecs.run("app");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(container(stopped, "main").exitCode()).isZero();
    assertThat(stopped.stoppedReason()).isEqualTo("Essential container in task exited");
    assertThat(ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task)))
        .containsExactly("hello from process");
  }

  @Test
  void a_command_that_fails_has_its_exit_code() {
    ecs.define("app", logged("main", "sh", "-c", "echo no >&2; exit 1"));

    var task = ecs.run("app");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(container(stopped, "main").exitCode()).isEqualTo(1);
    assertThat(ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task)))
        .containsExactly("no");
  }

  @Test
  void a_program_that_does_not_exist_fails_the_task() {
    ecs.define("app", logged("main", "no-such-program"));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason())
        .startsWith("CannotStartContainerError: ")
        .contains("no-such-program");
  }

  @Test
  void output_is_logged_while_the_task_runs_and_a_stop_ends_it() {
    ecs.define("app", logged("main", "sh", "-c", "echo ready; exec sleep 600"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");
    String stream = "us-east-1:/ecs/app:ecs/main/" + idOf(task);

    Waiting.until(EcsUnderTest.LIMIT, () -> ecs.logs().events(stream), it -> !it.isEmpty());
    var running = ecs.describe(task);
    ecs.stop(task, "enough");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(running.lastStatus()).isEqualTo("RUNNING");
    assertThat(ecs.logs().events(stream)).containsExactly("ready");
    assertThat(container(stopped, "main").exitCode()).isEqualTo(143);
  }

  @Test
  void a_health_check_runs_beside_the_process() {
    Consumer<ContainerDefinition.Builder> checked =
        it -> {
          it.command = List.of("sleep", "600");
          it.healthCheck =
              HealthCheck.of(check -> {
                check.command = List.of("CMD-SHELL", "test -n \"$GIVEN\"");
                check.interval = 1;
              });
        };
    ecs.define("app", container("main", checked));
    var task = ecs.run("app");

    var healthy = ecs.await(task, it -> it.healthStatus() == HealthStatus.HEALTHY);

    assertThat(container(healthy, "main").healthStatus()).isEqualTo(HealthStatus.HEALTHY);
  }

  @Test
  void a_container_that_exceeds_its_memory_is_killed() {
    ecs.define("app", container("main", it -> allocating(it).memory = 32));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(container(stopped, "main").exitCode()).isEqualTo(137);
    assertThat(container(stopped, "main").reason())
        .isEqualTo("OutOfMemoryError: Container killed due to memory usage");
    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.ESSENTIAL_CONTAINER_EXITED);
  }

  @Test
  void a_reservation_of_memory_is_no_limit() {
    ecs.define(
        "app",
        container(
            "main",
            it -> {
              allocating(it).memory = null;
              it.memoryReservation = 32;
            }));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(container(stopped, "main").exitCode()).isZero();
    assertThat(container(stopped, "main").reason()).isNull();
  }

  /// It fills 96 MiB, and is seen long enough to be measured where the kernel does not enforce limits.
  private static ContainerDefinition.Builder allocating(ContainerDefinition.Builder container) {
    container.command = List.of("dd", "if=/dev/zero", "of=/dev/null", "bs=96M", "count=40");
    return container;
  }

  private static ContainerDefinition logged(String name, String... command) {
    return container(
        name,
        it -> {
          it.command = List.of(command);
          it.logConfiguration =
              new LogConfiguration(
                  LogDriver.AWSLOGS,
                  Map.of("awslogs-group", "/ecs/app", "awslogs-stream-prefix", "ecs"),
                  null);
        });
  }
}

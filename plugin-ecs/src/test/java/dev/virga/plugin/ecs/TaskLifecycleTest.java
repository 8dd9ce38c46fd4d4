package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.CLUSTER;
import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.Connectivity;
import dev.virga.plugin.ecs.model.ContainerRestartPolicy;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From RunTask to STOPPED, for every cause of an end.
class TaskLifecycleTest {
  private EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_task_is_provisioned_in_the_answer_and_runs_afterwards() {
    ecs.define("app", container("main"));

    var answered = ecs.run("app");
    var running = ecs.await(answered, "RUNNING");

    assertThat(answered.lastStatus()).isEqualTo("PROVISIONING");
    assertThat(answered.desiredStatus()).isEqualTo("RUNNING");
    assertThat(answered.startedAt()).isNull();
    assertThat(answered.version()).isEqualTo(1);
    assertThat(running.version()).isGreaterThan(1);
    assertThat(running.connectivity()).isEqualTo(Connectivity.CONNECTED);
    assertThat(running.connectivityAt()).isNotNull();
    assertThat(running.pullStartedAt()).isNotNull();
    assertThat(running.pullStoppedAt()).isNotNull();
    assertThat(running.startedAt()).isNotNull();
    assertThat(running.stoppingAt()).isNull();
    assertThat(running.healthStatus()).isEqualTo(HealthStatus.UNKNOWN);
    assertThat(container(running, "main").lastStatus()).isEqualTo("RUNNING");
    assertThat(container(running, "main").exitCode()).isNull();
  }

  @Test
  void a_task_runs_only_once_its_workload_exists() {
    ecs.define("app", container("main"));

    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    assertThat(ecs.executor().hasStarted("main")).isTrue();
  }

  @Test
  void a_task_whose_essential_container_exits_is_stopped_with_its_exit_code() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");

    ecs.started("main").exits(3);
    var stopped = ecs.await(task, "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.ESSENTIAL_CONTAINER_EXITED);
    assertThat(stopped.stoppedReason()).isEqualTo("Essential container in task exited");
    assertThat(stopped.desiredStatus()).isEqualTo("STOPPED");
    assertThat(stopped.stoppingAt()).isNotNull();
    assertThat(stopped.executionStoppedAt()).isNotNull();
    assertThat(stopped.stoppedAt()).isNotNull();
    assertThat(container(stopped, "main").exitCode()).isEqualTo(3);
    assertThat(container(stopped, "main").lastStatus()).isEqualTo("STOPPED");
    assertThat(container(stopped, "main").reason()).isNull();
  }

  @Test
  void a_task_outlives_a_container_that_is_not_essential() {
    ecs.define("app", container("main"), container("side", it -> it.essential = false));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("side").exits(1);
    var after = ecs.await(task, it -> container(it, "side").exitCode() != null);

    assertThat(container(after, "side").exitCode()).isEqualTo(1);
    assertThat(after.lastStatus()).isEqualTo("RUNNING");
    assertThat(container(after, "main").lastStatus()).isEqualTo("RUNNING");
  }

  @Test
  void each_container_has_an_exit_code_of_its_own() {
    ecs.define("app", container("main"), container("side"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("main").exits(7);
    var stopped = ecs.await(task, "STOPPED");

    assertThat(container(stopped, "main").exitCode()).isEqualTo(7);
    assertThat(container(stopped, "side").exitCode()).isEqualTo(143);
  }

  @Test
  void a_container_that_runs_out_of_memory_says_so() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");

    ecs.started("main").exits(137, true);
    var stopped = ecs.await(task, "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.ESSENTIAL_CONTAINER_EXITED);
    assertThat(container(stopped, "main").exitCode()).isEqualTo(137);
    assertThat(container(stopped, "main").reason())
        .isEqualTo("OutOfMemoryError: Container killed due to memory usage");
  }

  @Test
  void a_container_that_cannot_start_fails_the_task() {
    ecs.define("app", container("main"));
    ecs.executor().refuses("main", "exec: \"work\": executable file not found in $PATH");

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason())
        .isEqualTo(
            "CannotStartContainerError: unable to start container process:"
                + " exec: \"work\": executable file not found in $PATH");
    assertThat(stopped.startedAt()).isNull();
    assertThat(container(stopped, "main").exitCode()).isNull();
    assertThat(container(stopped, "main").reason()).isEqualTo(stopped.stoppedReason());
  }

  @Test
  void a_command_fails_to_start_where_nothing_can_run_it() {
    ecs.close();
    ecs = EcsUnderTest.withoutExecutor();
    ecs.define("app", container("main"));

    var stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason()).contains("no executor works on this machine");
  }

  @Test
  void a_task_without_a_command_runs_until_it_is_stopped_and_exits_with_0() {
    ecs.define("app", placeholder("main"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.stop(task, "testing stop");
    var stopped = ecs.describe(task);

    assertThat(stopped.lastStatus()).isEqualTo("STOPPED");
    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.USER_INITIATED);
    assertThat(stopped.stoppedReason()).isEqualTo("testing stop");
    assertThat(container(stopped, "main").exitCode()).isZero();
    assertThat(ecs.executor().started()).isEmpty();
  }

  @Test
  void a_task_that_is_stopped_ends_with_what_its_process_makes_of_the_signal() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    var answered = ecs.stop(task, "");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(answered.desiredStatus()).isEqualTo("STOPPED");
    assertThat(answered.stopCode()).isEqualTo(TaskStopCode.USER_INITIATED);
    assertThat(stopped.stoppedReason()).isEqualTo("Task stopped by user");
    assertThat(container(stopped, "main").exitCode()).isEqualTo(143);
    assertThat(ecs.started("main").grace()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_container_has_its_stop_timeout_and_is_killed_after_it() {
    ecs.define("app", container("main", it -> it.stopTimeout = 5));
    var task = ecs.run("app");
    ecs.started("main").turnDeaf();
    ecs.await(task, "RUNNING");

    ecs.stop(task, "enough");
    var stopped = ecs.await(task, "STOPPED");

    assertThat(ecs.started("main").grace()).isEqualTo(Duration.ofSeconds(5));
    assertThat(container(stopped, "main").exitCode()).isEqualTo(137);
  }

  @Test
  void the_first_cause_of_an_end_is_the_one_that_counts() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");
    ecs.started("main").exits(0);
    ecs.await(task, "STOPPED");

    var answered = ecs.stop(task, "too late");

    assertThat(answered.stoppedReason()).isEqualTo("Essential container in task exited");
    assertThat(answered.lastStatus()).isEqualTo("STOPPED");
  }

  @Test
  void a_task_can_be_stopped_by_its_id() {
    ecs.define("app", placeholder("main"));
    var task = ecs.run("app");

    ecs.service()
        .call(StopTask.class, new StopTask.Request(CLUSTER, EcsUnderTest.idOf(task), null));

    assertThat(ecs.await(task, "STOPPED").stoppedReason()).isEqualTo("Task stopped by user");
  }

  @Test
  void a_task_that_does_not_exist_cannot_be_stopped() {
    var request = new StopTask.Request(CLUSTER, "0123456789abcdef0123456789abcdef", null);

    assertThatThrownBy(() -> ecs.service().call(StopTask.class, request))
        .hasMessage("The referenced task was not found.")
        .hasFieldOrPropertyWithValue("code", "InvalidParameterException");
  }

  @Test
  void a_stopped_task_is_seen_for_one_hour() {
    ecs.define("app", placeholder("main"));
    var task = ecs.run("app");
    ecs.stop(task, "done");
    var request = new DescribeTasks.Request(CLUSTER, List.of(Tasks.arnOf(task)), null);

    ecs.service().clock().advance(Duration.ofMinutes(60));
    var after60Minutes = ecs.service().call(DescribeTasks.class, request);
    ecs.service().clock().advance(Duration.ofSeconds(1));
    var later = ecs.service().call(DescribeTasks.class, request);

    assertThat(after60Minutes.tasks()).hasSize(1);
    assertThat(later.tasks()).isEmpty();
    assertThat(later.failures()).extracting("reason").containsExactly("MISSING");
  }

  @Test
  void a_hundred_tasks_run_and_end_side_by_side() {
    ecs.define("app", container("main"));

    var tasks = new ArrayList<Task>();
    for (int i = 0; i < 10; i++) {
      tasks.addAll(ecs.runAll("app", it -> it.count = 10));
    }
    tasks.forEach(it -> ecs.await(it, "RUNNING"));
    var addresses =
        tasks.stream()
            .map(ecs::describe)
            .map(it -> container(it, "main").networkInterfaces())
            .map(it -> Objects.requireNonNull(it).getFirst().privateIpv4Address())
            .toList();
    ecs.executor().started().forEach(it -> it.exits(0));

    assertThat(tasks).hasSize(100);
    assertThat(addresses).doesNotHaveDuplicates();
    assertThat(tasks)
        .allSatisfy(it -> assertThat(ecs.await(it, "STOPPED").stoppedAt()).isNotNull());
  }

  @Test
  void a_reset_ends_what_runs() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.service().service().reset(scope -> scope.equals(ServiceUnderTest.SCOPE));

    assertThat(ecs.executor().stopped()).containsExactly("main");
    assertThat(ecs.describe(task).lastStatus()).isEqualTo("STOPPED");
  }

  @Test
  void closing_ends_what_runs_and_says_why() {
    ecs.define("app", container("main"), placeholder("other"));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.service().service().close();
    var stopped = ecs.describe(task);

    assertThat(ecs.executor().stopped()).containsExactly("main");
    assertThat(ecs.started("main").grace()).isEqualTo(Duration.ofSeconds(2));
    assertThat(stopped.lastStatus()).isEqualTo("STOPPED");
    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TERMINATION_NOTICE);
  }

  @Test
  void a_container_is_started_again_by_its_restart_policy() {
    ecs.define(
        "app",
        container(
            "main", it -> it.restartPolicy = new ContainerRestartPolicy(true, List.of(4), 60)));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");
    var inTwoMinutes = ecs.service().clock().instant().plus(Duration.ofMinutes(2));

    ecs.started("main").exits(1, false, inTwoMinutes);
    Waiting.until(EcsUnderTest.LIMIT, () -> ecs.executor().started().size(), it -> it == 2);
    var again = ecs.describe(task);
    ecs.started("main").exits(4, false, inTwoMinutes);
    var stopped = ecs.await(task, "STOPPED");

    assertThat(again.stopCode()).isNull();
    assertThat(container(stopped, "main").exitCode()).isEqualTo(4);
  }
}

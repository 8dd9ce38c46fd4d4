package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.idOf;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The output of containers as log events.
class ContainerLogTest {
  private EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void lines_are_events_of_a_stream_per_container_while_the_task_runs() {
    ecs.define("app", logged(container("main")), logged(container("side")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("main").writes("one");
    ecs.started("main").writes("");
    ecs.started("main").writes("two");

    String main = "us-east-1:/ecs/app:ecs/main/" + idOf(task);
    assertThat(ecs.logs().events(main)).containsExactly("one", "two");
    assertThat(ecs.logs().streams())
        .containsExactlyInAnyOrder(main, "us-east-1:/ecs/app:ecs/side/" + idOf(task));
  }

  @Test
  void a_container_without_a_command_logs_that_it_started_and_no_more() {
    ecs.define("app", logged(placeholder("main")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.stop(task, "enough");

    assertThat(ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task)))
        .containsExactly("container started");
  }

  @Test
  void the_region_of_the_log_can_be_another_one() {
    ecs.define("app", logged(container("main"), Map.of("awslogs-region", "eu-west-1")));

    var task = ecs.await(ecs.run("app"), "RUNNING");

    assertThat(ecs.logs().streams()).containsExactly("eu-west-1:/ecs/app:ecs/main/" + idOf(task));
  }

  @Test
  void lines_that_belong_together_are_one_event() {
    ecs.define(
        "app", logged(container("main"), Map.of("awslogs-multiline-pattern", "^(INFO|ERROR)")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("main").writes("ERROR first");
    ecs.started("main").writes("  at somewhere");
    ecs.started("main").writes("INFO second");
    ecs.started("main").exits(0);
    ecs.await(task, "STOPPED");

    assertThat(ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task)))
        .containsExactly("ERROR first\n  at somewhere", "INFO second");
  }

  @Test
  void a_time_can_start_an_event() {
    ecs.define(
        "app",
        logged(container("main"), Map.of("awslogs-datetime-format", "[%b %d, %Y %H:%M:%S]")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("main").writes("[May 01, 2017 19:00:01] A message was logged");
    ecs.started("main").writes("Another line");
    ecs.started("main").writes("[May 01, 2017 19:01:32] Another message");
    ecs.started("main").exits(0);
    ecs.await(task, "STOPPED");

    assertThat(ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task)))
        .containsExactly(
            "[May 01, 2017 19:00:01] A message was logged\nAnother line",
            "[May 01, 2017 19:01:32] Another message");
  }

  @Test
  void a_broken_log_does_not_hinder_the_task() {
    ecs.define("app", logged(container("main")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.logs().breaks();
    ecs.started("main").writes("lost");
    ecs.started("main").exits(0);

    assertThat(container(ecs.await(task, "STOPPED"), "main").exitCode()).isZero();
  }

  @Test
  void a_task_runs_without_the_logs_service() {
    ecs.close();
    ecs = EcsUnderTest.withoutLogs();
    ecs.define("app", logged(container("main")));
    var task = ecs.run("app");
    ecs.await(task, "RUNNING");

    ecs.started("main").writes("nobody takes it");
    ecs.started("main").exits(0);

    assertThat(container(ecs.await(task, "STOPPED"), "main").exitCode()).isZero();
  }

  @Test
  void a_missing_group_fails_the_task_under_strict_fidelity() {
    strict();
    ecs.define("app", logged(container("main")));

    var stopped = ecs.await(inRealSubnet(), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason())
        .isEqualTo(
            "ResourceInitializationError: failed to validate logger args: create stream has been"
                + " retried 1 times: failed to create Cloudwatch log stream:"
                + " ResourceNotFoundException: The specified log group does not exist. : exit"
                + " status 1");
    assertThat(ecs.executor().started()).isEmpty();
  }

  @Test
  void a_group_is_made_under_strict_fidelity_where_the_definition_says_so() {
    strict();
    ecs.define("app", logged(container("main"), Map.of("awslogs-create-group", "true")));

    assertThat(ecs.await(inRealSubnet(), "RUNNING").stopCode()).isNull();
  }

  @Test
  void a_group_that_is_there_is_used_under_strict_fidelity() {
    strict();
    ecs.logs().makesGroup("/ecs/app");
    ecs.define("app", logged(container("main")));

    assertThat(ecs.await(inRealSubnet(), "RUNNING").stopCode()).isNull();
  }

  private void strict() {
    ecs.close();
    ecs = EcsUnderTest.start(ServiceUnderTest.Setup::strict);
  }

  private Task inRealSubnet() {
    return ecs.run(
        "app", it -> it.networkConfiguration = EcsUnderTest.inSubnet("subnet-0123456789abcdef0"));
  }

  private static ContainerDefinition logged(ContainerDefinition container) {
    return logged(container, Map.of());
  }

  private static ContainerDefinition logged(
      ContainerDefinition container, Map<String, String> more) {
    var options = new HashMap<>(more);
    options.put("awslogs-group", "/ecs/app");
    options.put("awslogs-stream-prefix", "ecs");
    return container.with(
        it -> it.logConfiguration = new LogConfiguration(LogDriver.AWSLOGS, options, null));
  }
}

package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.CLUSTER;
import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a restart of the platform finds.
class TaskRestartTest {
  @Test
  void a_task_that_was_running_when_the_platform_was_killed_is_stopped_afterwards(
      @TempDir Path data) {
    Task task;
    try (var ecs = EcsUnderTest.start(it -> it.in(data))) {
      ecs.define("app", placeholder("main"));
      task = ecs.await(ecs.run("app"), "RUNNING");
      ecs.service().service().close();
      // As a kill would leave it: closing has ended it properly.
      ecs.context()
          .table("tasks", Task.class)
          .put(ServiceUnderTest.SCOPE, CLUSTER + "/" + EcsUnderTest.idOf(task), task);
    }

    try (var again = EcsUnderTest.start(it -> it.in(data))) {
      var found = again.describe(task);

      assertThat(found.lastStatus()).isEqualTo("STOPPED");
      assertThat(found.desiredStatus()).isEqualTo("STOPPED");
      assertThat(found.stopCode()).isEqualTo(TaskStopCode.TERMINATION_NOTICE);
      assertThat(found.stoppedReason()).isEqualTo("Host terminated: the platform stopped running.");
      assertThat(found.stoppedAt()).isNotNull();
      assertThat(container(found, "main").lastStatus()).isEqualTo("STOPPED");
      assertThat(container(found, "main").exitCode()).isNull();
      assertThat(found.version()).isGreaterThan(task.version());
    }
  }
}

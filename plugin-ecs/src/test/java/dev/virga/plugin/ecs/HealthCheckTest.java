package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.testkit.Waiting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Health checks run beside the container and decide its health and the task's.
class HealthCheckTest {
  private final EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_container_is_healthy_after_a_check_that_exits_with_0() {
    ecs.define("app", container("main", it -> it.healthCheck = check(3, "CMD", "curl", "x")));
    var task = ecs.run("app");

    var started = ecs.await(task, "RUNNING");
    var healthy = ecs.await(task, it -> it.healthStatus() == HealthStatus.HEALTHY);

    assertThat(started.healthStatus()).isEqualTo(HealthStatus.UNKNOWN);
    assertThat(container(healthy, "main").healthStatus()).isEqualTo(HealthStatus.HEALTHY);
    assertThat(ecs.started("main").commands()).first().isEqualTo(List.of("curl", "x"));
  }

  @Test
  void a_container_is_unhealthy_after_as_many_failures_as_it_has_retries() {
    ecs.define("app", container("main", it -> it.healthCheck = check(2, "CMD-SHELL", "exit 1")));
    var task = ecs.run("app");
    ecs.started("main").checksExitWith(1);

    var unhealthy = ecs.await(task, it -> it.healthStatus() == HealthStatus.UNHEALTHY);

    assertThat(ecs.started("main").commands())
        .hasSizeGreaterThanOrEqualTo(2)
        .first()
        .isEqualTo(List.of("/bin/sh", "-c", "exit 1"));
    assertThat(unhealthy.lastStatus()).isEqualTo("RUNNING");
  }

  @Test
  void failures_in_the_start_period_do_not_count() {
    ecs.define(
        "app",
        container(
            "main",
            it -> it.healthCheck = check(1, "CMD", "check").with(made -> made.startPeriod = 60)));
    var task = ecs.run("app");
    ecs.started("main").checksExitWith(1);

    Waiting.until(EcsUnderTest.LIMIT, ecs.started("main").commands()::size, it -> it >= 2);

    assertThat(ecs.describe(task).healthStatus()).isEqualTo(HealthStatus.UNKNOWN);
  }

  @Test
  void a_task_is_as_healthy_as_its_essential_containers() {
    ecs.define(
        "app",
        container("main", it -> it.healthCheck = check(1, "CMD", "check")),
        container(
            "side",
            it -> {
              it.essential = false;
              it.healthCheck = check(1, "CMD", "check");
            }));
    var task = ecs.run("app");
    ecs.started("side").checksExitWith(1);

    var seen =
        ecs.await(
            task,
            it ->
                container(it, "side").healthStatus() == HealthStatus.UNHEALTHY
                    && container(it, "main").healthStatus() == HealthStatus.HEALTHY);

    assertThat(seen.healthStatus()).isEqualTo(HealthStatus.HEALTHY);
  }

  private static HealthCheck check(int retries, String... command) {
    return HealthCheck.of(it -> {
      it.command = List.of(command);
      it.interval = 1;
      it.retries = retries;
    });
  }
}

package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.ContainerCondition;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.spi.exec.Exit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far a container has come. Read and written under the monitor of its [TaskProgress] alone.
final class ContainerState {
  /// The phases in their order.
  enum Phase {
    /// For what it depends on.
    WAITING,
    /// Its process is being started.
    STARTING,
    /// Its process exists.
    RUNNING,
    /// It has ended, or will not start any more.
    ENDED
  }

  final ContainerPlan plan;
  Phase phase = Phase.WAITING;
  boolean started;
  @Nullable Exit exit;
  HealthStatus health = HealthStatus.UNKNOWN;
  private long startedNanos;

  ContainerState(ContainerPlan plan) {
    this.plan = plan;
  }

  /// Its process exists.
  void started() {
    phase = Phase.RUNNING;
    started = true;
    startedNanos = System.nanoTime();
  }

  /// Whether it is as another container needs it to be.
  ///
  /// @throws CannotStart if it can never be so any more
  boolean reached(ContainerCondition condition, ContainerPlan waiting) throws CannotStart {
    boolean ended = phase == Phase.ENDED;
    boolean reached =
        switch (condition) {
          case START -> started;
          case COMPLETE -> ended && exit != null;
          case SUCCESS -> ended && exit != null && exit.code() == 0;
          case HEALTHY -> !ended && health == HealthStatus.HEALTHY;
        };
    if (!reached && ended) {
      throw CannotStart.dependency(
          waiting.name(),
          plan.name(),
          exit == null ? "did not start" : "ended with exit code " + exit.code());
    } else if (condition == ContainerCondition.HEALTHY && plan.healthCheck().isEmpty()) {
      throw CannotStart.dependency(waiting.name(), plan.name(), "has no health check that can run");
    }
    return reached;
  }

  /// How much longer others wait for it, in nanoseconds: its time counts from its start, and is no
  /// limit of the start itself.
  long left(ContainerCondition condition) {
    if (!started || condition == ContainerCondition.START) {
      return Long.MAX_VALUE;
    }
    return plan.startTimeout()
        .map(Duration::toNanos)
        .map(timeout -> timeout - (System.nanoTime() - startedNanos))
        .orElse(Long.MAX_VALUE);
  }
}

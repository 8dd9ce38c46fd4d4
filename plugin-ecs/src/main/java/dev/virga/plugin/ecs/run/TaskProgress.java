package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.Container;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.HealthStatus;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.run.ContainerState.Phase;
import dev.virga.spi.exec.Exit;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How far a task and its containers have come. This is the one monitor that the threads of a task
/// wait on, and the only writer of the task's row once it runs.
final class TaskProgress {
  private final TaskRow row;
  private final InstantSource clock;
  private final System.Logger log;
  private final Map<String, ContainerState> states = new LinkedHashMap<>();
  private @Nullable StopCause cause;
  private boolean running;

  TaskProgress(TaskRow row, InstantSource clock, System.Logger log, List<ContainerPlan> plans) {
    this.row = row;
    this.clock = clock;
    this.log = log;
    plans.forEach(it -> states.put(it.name(), new ContainerState(it)));
  }

  /// Changes the task's row. A row that cannot be written does not keep the task from going on.
  synchronized void update(Consumer<Task.Builder> changes) {
    notifyAll();
    try {
      row.update(changes);
    } catch (RuntimeException e) {
      log.log(System.Logger.Level.ERROR, "the state of a task could not be written", e);
    }
  }

  /// Makes the task stop. Only the first cause counts.
  ///
  /// @return whether this is the first
  synchronized boolean stop(StopCause given) {
    if (cause != null) {
      return false;
    }
    cause = given;
    update(it -> {
      it.desiredStatus = "STOPPED";
      it.stopCode = given.code();
      it.stoppedReason = given.reason();
      it.stoppingAt = clock.instant();
    });
    return true;
  }

  synchronized boolean stopping() {
    return cause != null;
  }

  synchronized void awaitStop() throws InterruptedException {
    while (cause == null) {
      wait();
    }
  }

  /// Waits until a container may start.
  ///
  /// @return false if the task stops instead
  /// @throws CannotStart if what it depends on can no longer come, or did not come in time
  synchronized boolean awaitDependencies(ContainerPlan plan)
      throws CannotStart, InterruptedException {
    for (ContainerDependency dependency : plan.dependencies()) {
      ContainerState other = state(dependency.containerName());
      while (cause == null && !other.reached(dependency.condition(), plan)) {
        long left = other.left(dependency.condition());
        if (left <= 0) {
          throw CannotStart.dependency(
              plan.name(), other.plan.name(), "was not " + dependency.condition() + " in time");
        } else if (left == Long.MAX_VALUE) {
          wait();
        } else {
          TimeUnit.NANOSECONDS.timedWait(this, left);
        }
      }
    }
    return cause == null;
  }

  /// A container is about to be started, for the first time or once more.
  ///
  /// @return false if the task stops instead
  synchronized boolean starting(ContainerPlan plan) {
    if (cause != null) {
      return false;
    }
    state(plan.name()).phase = Phase.STARTING;
    return true;
  }

  /// The process of a container exists.
  synchronized void started(ContainerPlan plan) {
    state(plan.name()).started();
    update(it -> {
      container(
          it,
          plan,
          container -> {
            container.lastStatus = "RUNNING";
            agents(container, "RUNNING");
          });
      runningWhenAllStarted(it);
    });
  }

  /// A container has ended.
  synchronized void ended(ContainerPlan plan, Exit exit) {
    state(plan.name()).exit = exit;
    end(
        plan,
        container -> {
          container.exitCode = exit.code();
          container.reason =
              exit.outOfMemory() ? "OutOfMemoryError: Container killed due to memory usage" : null;
        });
    if (plan.essential() || allEnded()) {
      stop(StopCause.ESSENTIAL_CONTAINER_EXITED);
    }
  }

  /// A container could not be started.
  synchronized void failed(ContainerPlan plan, String reason, boolean fatal) {
    end(plan, container -> container.reason = reason);
    if (fatal || allEnded()) {
      stop(StopCause.failedToStart(reason));
    }
  }

  /// A container will not start any more, because the task stops.
  synchronized void skipped(ContainerPlan plan) {
    end(plan, _ -> {});
  }

  /// A health check has changed its mind about a container.
  synchronized void health(ContainerPlan plan, HealthStatus health) {
    ContainerState state = state(plan.name());
    if (state.phase != Phase.RUNNING || state.health == health) {
      return;
    }
    state.health = health;
    update(it -> {
      container(it, plan, container -> container.healthStatus = health);
      it.healthStatus = taskHealth();
    });
  }

  /// Waits until some containers have ended.
  synchronized void awaitEnd(Collection<String> names) throws InterruptedException {
    for (String name : names) {
      while (state(name).phase != Phase.ENDED) {
        wait();
      }
    }
  }

  /// Waits until nobody is in the middle of starting a container.
  ///
  /// @return whether it has a process
  synchronized boolean awaitStarted(ContainerPlan plan) throws InterruptedException {
    ContainerState state = state(plan.name());
    while (state.phase == Phase.STARTING) {
      wait();
    }
    return state.phase == Phase.RUNNING;
  }

  private void end(ContainerPlan plan, Consumer<Container.Builder> changes) {
    state(plan.name()).phase = Phase.ENDED;
    update(it -> {
      container(
          it,
          plan,
          container -> {
            container.lastStatus = "STOPPED";
            agents(container, "STOPPED");
            changes.accept(container);
          });
      runningWhenAllStarted(it);
    });
  }

  private void runningWhenAllStarted(Task.Builder task) {
    var all = states.values();
    if (running
        || cause != null
        || all.stream().anyMatch(it -> it.phase.compareTo(Phase.RUNNING) < 0)
        || all.stream().noneMatch(it -> it.started)) {
      return;
    }
    running = true;
    task.lastStatus = "RUNNING";
    task.startedAt = clock.instant();
  }

  /// Only essential containers that have a check count.
  private HealthStatus taskHealth() {
    var healths =
        states.values().stream()
            .filter(it -> it.plan.essential() && it.plan.healthCheck().isPresent())
            .map(it -> it.health)
            .toList();
    if (healths.contains(HealthStatus.UNHEALTHY)) {
      return HealthStatus.UNHEALTHY;
    }
    return healths.isEmpty() || healths.contains(HealthStatus.UNKNOWN)
        ? HealthStatus.UNKNOWN
        : HealthStatus.HEALTHY;
  }

  private boolean allEnded() {
    return states.values().stream().allMatch(it -> it.phase == Phase.ENDED);
  }

  /// The agent of ECS Exec lives as long as its container.
  private void agents(Container.Builder container, String status) {
    if (container.managedAgents != null) {
      container.managedAgents =
          container.managedAgents.stream()
              .map(it ->
                  it.with(agent -> {
                    agent.lastStatus = status;
                    agent.lastStartedAt =
                        status.equals("RUNNING") ? clock.instant() : agent.lastStartedAt;
                  }))
              .toList();
    }
  }

  private ContainerState state(String name) {
    return Objects.requireNonNull(states.get(name), name);
  }

  private static void container(
      Task.Builder task, ContainerPlan plan, Consumer<Container.Builder> changes) {
    task.containers =
        ContainerPlan.orEmpty(task.containers).stream()
            .map(it -> plan.name().equals(it.name()) ? it.with(changes) : it)
            .toList();
  }
}

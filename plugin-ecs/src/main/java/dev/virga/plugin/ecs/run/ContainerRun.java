package dev.virga.plugin.ecs.run;

import dev.virga.spi.ServiceContext;
import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.MountException;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One container of a task, from waiting for what it depends on to its end.
final class ContainerRun {
  private final ContainerPlan plan;
  private final TaskProgress progress;
  private final ServiceContext context;
  private final ContainerLog log;
  private final Map<String, String> environment;
  private final TaskVolumes volumes;
  private volatile @Nullable Execution execution;
  private volatile @Nullable Instant startedAt;

  ContainerRun(
      ContainerPlan plan,
      TaskProgress progress,
      ServiceContext context,
      ContainerLog log,
      Map<String, String> environment,
      TaskVolumes volumes) {
    this.plan = plan;
    this.progress = progress;
    this.context = context;
    this.log = log;
    this.environment = environment;
    this.volumes = volumes;
  }

  ContainerPlan plan() {
    return plan;
  }

  /// What it has used, if it has a process.
  Optional<Usage> usage() {
    return Optional.ofNullable(execution).map(Execution::usage);
  }

  /// When its process was started, if it was.
  Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  /// Runs it to its end. Everything that can go wrong ends the container and nothing else.
  void live() {
    try {
      if (!progress.awaitDependencies(plan) || !progress.starting(plan)) {
        progress.skipped(plan);
        return;
      }
      runUntilTheLastEnd();
    } catch (CannotStart e) {
      progress.failed(plan, e.reason(), true);
    } catch (MountException e) {
      var reason = volumes.cannotMount(plan, String.valueOf(e.getMessage())).reason();
      progress.failed(plan, reason, true);
    } catch (IOException e) {
      var reason = CannotStart.container(String.valueOf(e.getMessage())).reason();
      progress.failed(plan, reason, plan.essential());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      progress.failed(plan, CannotStart.container("interrupted").reason(), true);
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, "container " + plan.name() + " was lost", e);
      progress.failed(plan, CannotStart.container("internal error").reason(), true);
    }
  }

  /// Ends it, if it runs: SIGTERM, and SIGKILL after the grace.
  void stop(Duration grace) throws InterruptedException {
    Execution running = progress.awaitStarted(plan) ? execution : null;
    if (running != null) {
      running.stop(grace);
    }
  }

  private void runUntilTheLastEnd() throws IOException, InterruptedException {
    while (true) {
      var started = start();
      execution = started;
      var since = context.clock().instant();
      startedAt = since;
      var probe = probe(started);
      progress.started(plan);
      var exit = started.await();
      probe.join();
      if (!plan.restarts(exit, Duration.between(since, exit.at())) || !progress.starting(plan)) {
        log.close();
        progress.ended(plan, exit);
        return;
      }
    }
  }

  private Execution start() throws IOException {
    if (plan.placeholder()) {
      var placeholder = new PlaceholderExecution(context.clock());
      log.line(Output.Channel.STDOUT, context.clock().instant(), "container started");
      return placeholder;
    }
    Executor executor =
        context
            .find(Executor.class)
            .orElseThrow(() -> new IOException("no executor works on this machine"));
    return executor.start(workload(), log);
  }

  private Workload workload() throws IOException {
    var definition = plan.definition();
    return new Workload(
        plan.name(),
        plan.image(),
        plan.command(),
        environment,
        directory(definition.workingDirectory()),
        definition.user(),
        plan.memoryBytes(),
        plan.cpuUnits(),
        volumes.mounts(plan));
  }

  private static @Nullable Path directory(@Nullable String name) throws IOException {
    try {
      return name == null || name.isEmpty() ? null : Path.of(name);
    } catch (InvalidPathException e) {
      throw new IOException("the working directory is not a path: " + e.getReason(), e);
    }
  }

  private Thread probe(Execution started) {
    return Thread.ofVirtual()
        .name("virga-ecs-health-" + plan.name())
        .start(() -> plan.healthCheck().ifPresent(check -> check(check, started)));
  }

  private void check(dev.virga.plugin.ecs.model.HealthCheck check, Execution started) {
    try {
      new HealthProbe(check, started, health -> progress.health(plan, health)).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, "health check of " + plan.name(), e);
    }
  }
}

package dev.virga.runtime.exec;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A workload as a tree of processes. As in a container, the end of the main process is the end of all.
final class ProcessExecution implements Execution {
  /// For ever, as far as a [Duration] in nanoseconds goes.
  private static final Duration ENDLESS = Duration.ofNanos(Long.MAX_VALUE);

  /// The exit code of who was ended by SIGKILL.
  private static final int KILLED = 137;

  private final Workload workload;
  private final ProcessExecutor executor;
  private final InstantSource clock;
  private final Run main;
  private final MemoryLimit limit;
  private final Set<Run> seconds = new HashSet<>();
  private final CountDownLatch killed = new CountDownLatch(1);
  private final CompletableFuture<Exit> end = new CompletableFuture<>();
  private boolean ended;
  private boolean stopping;
  private Duration grace = Duration.ZERO;

  ProcessExecution(
      Workload workload,
      ProcessExecutor executor,
      InstantSource clock,
      Run main,
      MemoryLimit limit) {
    this.workload = workload;
    this.executor = executor;
    this.clock = clock;
    this.main = main;
    this.limit = limit;
  }

  /// Sees it through to its end.
  void supervise() {
    try {
      main.await(ENDLESS, limit);
      var at = clock.instant();
      linger();
      endSeconds();
      int code = main.finish();
      var exit = exit(code, main, at);
      limit.remove();
      end.complete(exit);
      executor.ended(this);
    } catch (InterruptedException | RuntimeException e) {
      main.kill();
      limit.remove();
      end.completeExceptionally(e);
      executor.ended(this);
    }
  }

  private Exit exit(int code, Run run, Instant at) {
    boolean outOfMemory = code == KILLED && (run.exceeded() || limit.killed());
    return new Exit(code, outOfMemory, at, limit.within(run.usage(), outOfMemory));
  }

  @Override
  public long pid() {
    return main.pid();
  }

  @Override
  public Exit await() throws InterruptedException {
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the execution was lost", e.getCause());
    }
  }

  @Override
  public Optional<Exit> await(Duration timeout) throws InterruptedException {
    try {
      return Optional.of(end.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the execution was lost", e.getCause());
    }
  }

  @Override
  public Optional<Exit> exit() {
    return end.isDone() && !end.isCompletedExceptionally()
        ? Optional.of(end.join())
        : Optional.empty();
  }

  @Override
  public Exit stop(Duration grace) throws InterruptedException {
    if (firstStop(grace)) {
      main.terminate();
    }
    var exit = await(grace);
    if (exit.isPresent()) {
      return exit.get();
    }
    kill();
    return await();
  }

  /// SIGKILL to everything, without waiting for the end.
  void kill() {
    killed.countDown();
    main.kill();
  }

  @Override
  public Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output)
      throws IOException, InterruptedException {
    var merged = new LinkedHashMap<>(workload.environment());
    merged.putAll(environment);
    var run = second(command, merged, output);
    try {
      boolean inTime = run.await(timeout, MemoryLimit.Unlimited.NONE);
      int code = run.finish();
      return inTime ? Optional.of(exit(code, run, clock.instant())) : Optional.empty();
    } finally {
      run.kill();
      synchronized (this) {
        seconds.remove(run);
      }
      executor.forget(run);
    }
  }

  @Override
  public void drain(Duration limit) throws InterruptedException {
    main.drain(limit);
  }

  @Override
  public Usage usage() {
    return limit.within(main.usage(), false);
  }

  private synchronized Run second(
      List<String> command, Map<String, String> environment, Output output) throws IOException {
    if (ended) {
      throw new IOException("cannot exec in a stopped container: " + workload.name());
    }
    var run = executor.run(workload, command, environment, limit, output);
    seconds.add(run);
    return run;
  }

  private synchronized boolean firstStop(Duration grace) {
    if (stopping) {
      return false;
    }
    stopping = true;
    this.grace = grace;
    return true;
  }

  /// While it is being stopped the children of the main process have the same grace as it had.
  private void linger() throws InterruptedException {
    long left;
    synchronized (this) {
      left = stopping ? grace.toNanos() : 0;
    }
    long begun = System.nanoTime();
    long pause = TimeUnit.MILLISECONDS.toNanos(1);
    // They are not our children, so there is nothing to wait on but the order to kill.
    while (System.nanoTime() - begun < left
        && main.lives()
        && !killed.await(pause, TimeUnit.NANOSECONDS)) {
      pause = Math.min(2 * pause, TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private void endSeconds() {
    List<Run> left;
    synchronized (this) {
      ended = true;
      left = List.copyOf(seconds);
    }
    left.forEach(Run::kill);
  }
}

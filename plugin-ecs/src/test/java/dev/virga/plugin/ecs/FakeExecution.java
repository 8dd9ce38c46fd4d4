package dev.virga.plugin.ecs;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import dev.virga.spi.exec.Workload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// A workload that does what the test says.
final class FakeExecution implements Execution {
  static final Usage USAGE = new Usage(Duration.ofMillis(5), 1 << 20);

  private final Workload workload;
  private final Output output;
  private final List<FakeExecution> stopOrder;
  private final CompletableFuture<Exit> end = new CompletableFuture<>();
  private final List<List<String>> commands = new CopyOnWriteArrayList<>();
  private final AtomicInteger health = new AtomicInteger();
  private volatile Duration grace = Duration.ofDays(1);
  private volatile boolean deaf;

  FakeExecution(Workload workload, Output output, List<FakeExecution> stopOrder) {
    this.workload = workload;
    this.output = output;
    this.stopOrder = stopOrder;
  }

  Workload workload() {
    return workload;
  }

  /// The grace that the last stop gave.
  Duration grace() {
    return grace;
  }

  /// The commands that were run beside it.
  List<List<String>> commands() {
    return commands;
  }

  /// Ignores SIGTERM from now on.
  void turnDeaf() {
    deaf = true;
  }

  /// What every command beside it exits with from now on.
  void checksExitWith(int code) {
    health.set(code);
  }

  void writes(String line) {
    output.line(Output.Channel.STDOUT, Instant.EPOCH, line);
  }

  void exits(int code) {
    exits(code, false);
  }

  void exits(int code, boolean outOfMemory) {
    exits(code, outOfMemory, Instant.EPOCH);
  }

  void exits(int code, boolean outOfMemory, Instant at) {
    end.complete(new Exit(code, outOfMemory, at, USAGE));
  }

  @Override
  public long pid() {
    return 42;
  }

  @Override
  public Exit await() throws InterruptedException {
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Exit> await(Duration timeout) throws InterruptedException {
    try {
      return Optional.of(end.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Exit> exit() {
    return end.isDone() ? Optional.of(end.join()) : Optional.empty();
  }

  @Override
  public Exit stop(Duration grace) throws InterruptedException {
    this.grace = grace;
    stopOrder.add(this);
    exits(deaf ? 137 : 143);
    return await();
  }

  @Override
  public Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output) {
    commands.add(command);
    return Optional.of(new Exit(health.get(), false, Instant.EPOCH, Usage.NONE));
  }

  @Override
  public Usage usage() {
    return USAGE;
  }
}

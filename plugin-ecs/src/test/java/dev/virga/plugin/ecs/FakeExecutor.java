package dev.virga.plugin.ecs;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Starts workloads that do what the test says.
final class FakeExecutor implements Executor {
  private final List<FakeExecution> started = new CopyOnWriteArrayList<>();
  private final List<FakeExecution> stopped = new CopyOnWriteArrayList<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();

  /// The workloads that were started, in order.
  List<FakeExecution> started() {
    return started;
  }

  /// The names of the workloads that were stopped, in order.
  List<String> stopped() {
    return stopped.stream().map(it -> it.workload().name()).toList();
  }

  /// The last workload of a name.
  FakeExecution execution(String name) {
    return started.reversed().stream()
        .filter(it -> it.workload().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " was not started"));
  }

  boolean hasStarted(String name) {
    return started.stream().anyMatch(it -> it.workload().name().equals(name));
  }

  /// Makes the start of a workload fail.
  void refuses(String name, String problem) {
    refused.put(name, problem);
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Execution start(Workload workload, Output output) throws IOException {
    if (refused.containsKey(workload.name())) {
      throw new IOException(refused.get(workload.name()));
    }
    var execution = new FakeExecution(workload, output, stopped);
    started.add(execution);
    return execution;
  }

  @Override
  public void close() {
    started.forEach(it -> it.exits(137));
  }
}

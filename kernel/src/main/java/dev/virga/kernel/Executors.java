package dev.virga.kernel;

import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.ExecutorPlugin;
import dev.virga.spi.exec.ExecutorPlugin.Availability;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// The ways to run workloads: all are asked whether they work here, the configured one is started.
///
/// Asking takes a process or two, so it goes on beside the rest of the start, and who needs the answer
/// waits for it.
final class Executors implements AutoCloseable {
  private final Map<String, CompletableFuture<Availability>> probes = new TreeMap<>();
  private final CompletableFuture<Optional<Executor>> selected;

  /// Begins to probe.
  ///
  /// @throws IllegalArgumentException if there is no executor of that name
  Executors(List<FoundPlugins.Found<ExecutorPlugin>> found, String wanted, InstantSource clock) {
    CompletableFuture<Optional<Executor>> started =
        CompletableFuture.completedFuture(Optional.empty());
    for (var it : found) {
      ExecutorPlugin plugin = it.provider();
      var probe = CompletableFuture.supplyAsync(() -> probe(plugin), Thread::startVirtualThread);
      if (probes.putIfAbsent(plugin.name(), probe) == null && plugin.name().equals(wanted)) {
        started =
            probe.thenApply(
                answer -> answer.works() ? Optional.of(plugin.start(clock)) : Optional.empty());
      }
    }
    if (!probes.isEmpty() && !probes.containsKey(wanted)) {
      throw new IllegalArgumentException(
          "unknown executor '" + wanted + "'; there are: " + String.join(", ", probes.keySet()));
    }
    selected = started;
  }

  /// The configured executor, where it works.
  Optional<Executor> selected() {
    return selected.join();
  }

  /// What works here, by name.
  Map<String, Availability> availability() {
    var availability = new TreeMap<String, Availability>();
    probes.forEach((name, probe) -> availability.put(name, probe.join()));
    return availability;
  }

  /// What works here, for the health page.
  Map<String, Object> report() {
    var report = new TreeMap<String, Object>();
    availability()
        .forEach((name, it) ->
            report.put(
                name,
                Map.of(
                    "works", it.works(),
                    "detail", it.detail(),
                    "selected",
                        selected().filter(executor -> executor.name().equals(name)).isPresent())));
    return report;
  }

  @Override
  public void close() {
    selected().ifPresent(Executor::close);
  }

  private static Availability probe(ExecutorPlugin plugin) {
    try {
      return plugin.probe();
    } catch (RuntimeException | LinkageError e) {
      return new Availability(false, "the probe failed: " + e);
    }
  }
}

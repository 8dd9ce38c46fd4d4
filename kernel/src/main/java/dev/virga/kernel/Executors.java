package dev.virga.kernel;

import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.ExecutorPlugin;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The ways to run workloads: all are asked whether they work here, the configured one is started.
final class Executors implements AutoCloseable {
  private final Map<String, ExecutorPlugin.Availability> availability = new TreeMap<>();
  private final Optional<Executor> selected;

  /// Probes all and starts one.
  ///
  /// @throws IllegalArgumentException if there is no executor of that name
  Executors(List<FoundPlugins.Found<ExecutorPlugin>> found, String wanted, InstantSource clock) {
    Optional<Executor> started = Optional.empty();
    for (var it : found) {
      ExecutorPlugin plugin = it.provider();
      ExecutorPlugin.Availability probed = probe(plugin);
      availability.put(plugin.name(), probed);
      if (plugin.name().equals(wanted) && probed.works()) {
        started = Optional.of(plugin.start(clock));
      }
    }
    if (!availability.isEmpty() && !availability.containsKey(wanted)) {
      throw new IllegalArgumentException(
          "unknown executor '"
              + wanted
              + "'; there are: "
              + String.join(", ", availability.keySet()));
    }
    selected = started;
  }

  /// The configured executor, where it works.
  Optional<Executor> selected() {
    return selected;
  }

  /// What works here, by name.
  Map<String, ExecutorPlugin.Availability> availability() {
    return Map.copyOf(availability);
  }

  /// What works here, for the health page.
  Map<String, Object> report() {
    var report = new TreeMap<String, Object>();
    availability.forEach((name, it) ->
        report.put(
            name,
            Map.of(
                "works", it.works(),
                "detail", it.detail(),
                "selected",
                    selected.filter(executor -> executor.name().equals(name)).isPresent())));
    return report;
  }

  @Override
  public void close() {
    selected.ifPresent(Executor::close);
  }

  private static ExecutorPlugin.Availability probe(ExecutorPlugin plugin) {
    try {
      return plugin.probe();
    } catch (RuntimeException | LinkageError e) {
      return new ExecutorPlugin.Availability(false, "the probe failed: " + e);
    }
  }
}

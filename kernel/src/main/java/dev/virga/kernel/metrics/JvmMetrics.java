package dev.virga.kernel.metrics;

import static dev.virga.kernel.metrics.MetricsText.Kind.COUNTER;
import static dev.virga.kernel.metrics.MetricsText.Kind.GAUGE;
import static dev.virga.kernel.metrics.MetricsText.Kind.SUMMARY;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// The numbers of the virtual machine and its process, under the names that Prometheus' own libraries
/// use, so that ready-made dashboards show them.
public final class JvmMetrics {
  private static final Path STATUS = Path.of("/proc/self/status");

  private JvmMetrics() {}

  /// Writes them. They are looked up then; nothing is spent on them before.
  public static void write(MetricsText text) {
    memory(text, "jvm_memory_used_bytes", "Used memory.", MemoryUsage::getUsed);
    memory(text, "jvm_memory_committed_bytes", "Committed memory.", MemoryUsage::getCommitted);
    memory(text, "jvm_memory_max_bytes", "Most memory, or -1.", MemoryUsage::getMax);
    text.family("jvm_gc_collection_seconds", SUMMARY, "Time in a garbage collector.");
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(gc -> {
          text.part("_count", gc.getCollectionCount(), "gc", gc.getName());
          text.part("_sum", gc.getCollectionTime() / 1e3, "gc", gc.getName());
        });
    var threads = ManagementFactory.getThreadMXBean();
    text.family("jvm_threads_current", GAUGE, "Platform threads.").sample(threads.getThreadCount());
    text.family("jvm_threads_daemon", GAUGE, "Daemon threads.")
        .sample(threads.getDaemonThreadCount());
    text.family("jvm_threads_peak", GAUGE, "The most platform threads at once.")
        .sample(threads.getPeakThreadCount());
    var classes = ManagementFactory.getClassLoadingMXBean();
    text.family("jvm_classes_currently_loaded", GAUGE, "Loaded classes.")
        .sample(classes.getLoadedClassCount());
    text.family("jvm_classes_loaded_total", COUNTER, "Classes that were ever loaded.")
        .sample(classes.getTotalLoadedClassCount());
    process(text);
  }

  private static void memory(
      MetricsText text, String name, String help, ToLongFunction<MemoryUsage> value) {
    var memory = ManagementFactory.getMemoryMXBean();
    text.family(name, GAUGE, help);
    text.sample(value.applyAsLong(memory.getHeapMemoryUsage()), "area", "heap");
    text.sample(value.applyAsLong(memory.getNonHeapMemoryUsage()), "area", "nonheap");
  }

  private static void process(MetricsText text) {
    ProcessHandle.Info info = ProcessHandle.current().info();
    text.family("process_start_time_seconds", GAUGE, "When the process began, of the epoch.")
        .sample(ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3);
    info.totalCpuDuration()
        .ifPresent(cpu ->
            text.family("process_cpu_seconds_total", COUNTER, "CPU time.")
                .sample(cpu.toMillis() / 1e3));
    resident()
        .ifPresent(bytes ->
            text.family("process_resident_memory_bytes", GAUGE, "Resident memory.").sample(bytes));
  }

  /// Known where there is a `/proc`.
  private static Optional<Long> resident() {
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

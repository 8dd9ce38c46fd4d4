package dev.virga.runtime.exec;

import dev.virga.spi.exec.Usage;
import java.time.Duration;
import java.util.ArrayDeque;

/// Measures a process and its descendants by looking at them. What happens between the last look and
/// the end is not seen, so the looks come often at first and then at an eighth of the age.
final class UsageMeter {
  private static final long FIRST_NANOS = 4_000_000;
  private static final long LONGEST_NANOS = 500_000_000;

  private final ProcessHandle main;
  private final long begun = System.nanoTime();
  private Duration cpuTime = Duration.ZERO;
  private long peakMemory;
  private long costNanos;

  UsageMeter(ProcessHandle main) {
    this.main = main;
  }

  /// The time until the next look. In the long run looking takes a twentieth of a core at most, also
  /// where there are hundreds of processes.
  synchronized long intervalNanos() {
    long age = System.nanoTime() - begun;
    return Math.max(
        Math.min(20 * costNanos, age / 2), Math.clamp(age / 8, FIRST_NANOS, LONGEST_NANOS));
  }

  /// Looks now.
  synchronized void look() {
    long started = System.nanoTime();
    if (ProcFiles.AVAILABLE) {
      lookAtTree();
    } else {
      main.info().totalCpuDuration().ifPresent(this::used);
    }
    costNanos = System.nanoTime() - started;
  }

  synchronized Usage usage() {
    return new Usage(cpuTime, peakMemory);
  }

  private void lookAtTree() {
    var total = Duration.ZERO;
    long resident = 0;
    var waiting = new ArrayDeque<Long>();
    waiting.add(main.pid());
    while (!waiting.isEmpty()) {
      long pid = waiting.remove();
      total = total.plus(ProcFiles.cpuTime(pid));
      var memory = ProcFiles.memory(pid);
      resident += memory.resident();
      peakMemory = Math.max(peakMemory, memory.peak());
      waiting.addAll(ProcFiles.children(pid));
    }
    peakMemory = Math.max(peakMemory, resident);
    used(total);
  }

  /// An orphan takes its time along when it goes to another parent; what was seen stays counted.
  private void used(Duration total) {
    if (total.compareTo(cpuTime) > 0) {
      cpuTime = total;
    }
  }
}

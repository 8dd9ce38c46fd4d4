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
  private long anonymous;
  private long looked = System.nanoTime();
  private long costNanos;

  UsageMeter(ProcessHandle main) {
    this.main = main;
  }

  /// The time until the next look, 0 or less when it is due. In the long run looking takes a twentieth of a core at most, also
  /// where there are hundreds of processes.
  synchronized long intervalNanos() {
    long now = System.nanoTime();
    long age = looked - begun;
    long pause =
        Math.max(
            Math.min(20 * costNanos, age / 2), Math.clamp(age / 8, FIRST_NANOS, LONGEST_NANOS));
    return looked + pause - now;
  }

  /// Looks now.
  synchronized void look() {
    long started = System.nanoTime();
    if (ProcFiles.AVAILABLE) {
      lookAtTree();
    } else {
      main.info().totalCpuDuration().ifPresent(this::used);
    }
    looked = System.nanoTime();
    costNanos = looked - started;
  }

  /// The memory of all processes at the last look that is neither a file's nor shared, in bytes.
  synchronized long anonymous() {
    return anonymous;
  }

  synchronized Usage usage() {
    return new Usage(cpuTime, peakMemory);
  }

  private void lookAtTree() {
    var total = Duration.ZERO;
    long resident = 0;
    long own = 0;
    var waiting = new ArrayDeque<Long>();
    waiting.add(main.pid());
    while (!waiting.isEmpty()) {
      long pid = waiting.remove();
      total = total.plus(ProcFiles.cpuTime(pid));
      var memory = ProcFiles.memory(pid);
      resident += memory.resident();
      own += memory.anonymous();
      peakMemory = Math.max(peakMemory, memory.peak());
      waiting.addAll(ProcFiles.children(pid));
    }
    peakMemory = Math.max(peakMemory, resident);
    anonymous = own;
    used(total);
  }

  /// An orphan takes its time along when it goes to another parent; what was seen stays counted.
  private void used(Duration total) {
    if (total.compareTo(cpuTime) > 0) {
      cpuTime = total;
    }
  }
}

package dev.virga.runtime.exec;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks at the processes of the machine.
final class Processes {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  private Processes() {}

  static boolean runs(long pid) {
    return ProcFiles.runs(pid);
  }

  /// Waits until a process, which is not our child, is gone.
  static boolean ends(long pid) {
    return comesTrue(() -> !runs(pid));
  }

  /// Waits for a condition.
  static boolean comesTrue(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begun > PATIENCE_NANOS) {
        return false;
      }
      Thread.onSpinWait();
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
    }
    return true;
  }
}

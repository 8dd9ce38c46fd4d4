package dev.virga.runtime.exec;

import dev.virga.spi.exec.Usage;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The memory limit of one workload.
sealed interface MemoryLimit {
  /// The time until the next look, when the kernel alone does not enforce it.
  default long intervalNanos() {
    return Long.MAX_VALUE;
  }

  /// Looks whether it is exceeded, in which case everything is to be killed.
  ///
  /// @param meter measures the workload
  default boolean exceeded(UsageMeter meter) {
    return false;
  }

  /// Whether something was killed for exceeding it.
  default boolean killed() {
    return false;
  }

  /// What was used, as it can be under this limit: pages that several processes share were counted for
  /// each, and one that was killed used all that it was allowed.
  default Usage within(Usage usage, boolean outOfMemory) {
    return usage;
  }

  /// The file through which a process joins the group that has the limit; null where there is none.
  default @Nullable Path door() {
    return null;
  }

  /// The workload has ended.
  default void remove() {}

  /// No limit.
  enum Unlimited implements MemoryLimit {
    /// None.
    NONE
  }

  /// Enforced by the kernel. What is in temporary directories counts for the kernel and not for the
  /// limit, so with them the kernel's limit is higher by their size, and the rest is measured.
  ///
  /// @param bytes the limit in bytes
  /// @param measured whether the workload has temporary directories
  /// @param group the control group
  record Grouped(long bytes, boolean measured, MemoryGroup group) implements MemoryLimit {
    @Override
    public long intervalNanos() {
      return measured ? Measured.LONGEST_NANOS : Long.MAX_VALUE;
    }

    @Override
    public boolean exceeded(UsageMeter meter) {
      return measured && group.anonymous() > bytes;
    }

    @Override
    public boolean killed() {
      return group.killed();
    }

    @Override
    public Usage within(Usage usage, boolean outOfMemory) {
      return atMost(bytes, usage, outOfMemory);
    }

    @Override
    public Path door() {
      return group.door();
    }

    @Override
    public void remove() {
      group.remove();
    }
  }

  /// Enforced by looking at the processes, which a fast one outruns for a moment.
  ///
  /// @param bytes the limit in bytes
  record Measured(long bytes) implements MemoryLimit {
    static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    @Override
    public long intervalNanos() {
      return LONGEST_NANOS;
    }

    @Override
    public boolean exceeded(UsageMeter meter) {
      meter.look();
      return meter.anonymous() > bytes;
    }

    @Override
    public Usage within(Usage usage, boolean outOfMemory) {
      return atMost(bytes, usage, outOfMemory);
    }
  }

  private static Usage atMost(long bytes, Usage usage, boolean outOfMemory) {
    long peak = outOfMemory ? bytes : Math.min(bytes, usage.peakMemoryBytes());
    return new Usage(usage.cpuTime(), peak);
  }
}

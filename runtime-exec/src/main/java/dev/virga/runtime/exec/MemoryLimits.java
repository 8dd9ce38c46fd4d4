package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How memory limits are enforced: by the kernel, in a control group of its own for each workload, else
/// by measuring. Nothing is made before the first workload comes that has a limit.
/// See docs/decisions/0010-memory-limits.md.
final class MemoryLimits implements AutoCloseable {
  private static final String PREFIX = "virga-";
  private static final long PID = ProcessHandle.current().pid();
  private static final long TRIAL_BYTES = 64L << 20;

  private final @Nullable GroupPlace place;
  private final String name;
  private @Nullable Path own;
  private long groups;

  /// @param place where groups can be made; null for measuring
  /// @param instance tells the executors of one process apart
  MemoryLimits(@Nullable GroupPlace place, long instance) {
    this.place = place;
    this.name = PREFIX + PID + "-" + instance;
  }

  /// Finds out where groups can be made here, by doing it with a small process. Takes some milliseconds;
  /// nothing stays.
  static Optional<GroupPlace> probe() {
    return GroupPlace.ofMachine().stream().filter(MemoryLimits::works).findFirst();
  }

  /// What the machine can do, for the user.
  static String detail(@Nullable GroupPlace place) {
    if (place == null) {
      return ProcFiles.AVAILABLE
          ? "memory limits are enforced by measuring"
          : "memory limits are ignored";
    }
    return switch (place.version()) {
      case V1 -> "memory limits are enforced by control groups (version 1)";
      case V2 -> "memory limits are enforced by control groups (version 2)";
    };
  }

  /// Removes what simulators have left that were killed.
  static void sweep(GroupPlace place) {
    place.sweep(PREFIX);
  }

  /// Makes the limit of a workload.
  MemoryLimit of(Workload workload) throws IOException {
    Long bytes = workload.memoryBytes();
    if (bytes == null) {
      return MemoryLimit.Unlimited.NONE;
    }
    long temporary = 0;
    for (Mount mount : workload.mounts()) {
      temporary += mount instanceof Mount.Temporary(_, long size) ? size : 0;
    }
    return place == null
        ? new MemoryLimit.Measured(bytes)
        : new MemoryLimit.Grouped(bytes, temporary > 0, group(place, bytes + temporary));
  }

  private synchronized MemoryGroup group(GroupPlace place, long bytes) throws IOException {
    if (own == null) {
      own = place.make(name);
    }
    return MemoryGroup.make(place.version(), own.resolve(Long.toString(++groups)), bytes);
  }

  private static boolean works(GroupPlace place) {
    Path made = null;
    try {
      made = place.make(PREFIX + PID + "-probe");
      var group = MemoryGroup.make(place.version(), made.resolve("trial"), TRIAL_BYTES);
      var builder =
          new ProcessBuilder("/bin/sh", "-c", Launch.JOIN, "sh", group.door().toString(), "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      boolean joined = builder.start().waitFor() == 0;
      group.remove();
      return joined && !Files.exists(group.folder());
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      if (made != null) {
        MemoryGroup.removeAll(made);
      }
    }
  }

  @Override
  public synchronized void close() {
    if (own != null) {
      MemoryGroup.removeAll(own);
      own = null;
    }
  }
}

package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The control group of one workload.
///
/// @param version which files it has
/// @param folder its directory
record MemoryGroup(GroupVersion version, Path folder) {
  private static final System.Logger LOG = System.getLogger(MemoryGroup.class.getName());
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /// Makes it with its limit.
  static MemoryGroup make(GroupVersion version, Path folder, long bytes) throws IOException {
    Files.createDirectory(folder);
    try {
      version.limit(folder, bytes);
      return new MemoryGroup(version, folder);
    } catch (IOException e) {
      Files.delete(folder);
      throw e;
    }
  }

  /// The file through which a process joins, and with it what it starts from then on.
  Path door() {
    return folder.resolve("cgroup.procs");
  }

  /// Whether the kernel has killed one of its processes for memory.
  boolean killed() {
    try {
      return version.kills(folder) > 0;
    } catch (NoSuchFileException _) {
      return false; // the workload has ended already
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A control group cannot be read", e);
      return false;
    }
  }

  /// Memory without files, in bytes; 0 when it is gone.
  long anonymous() {
    try {
      return version.anonymous(folder);
    } catch (IOException _) {
      return 0;
    }
  }

  /// Removes it when its processes are gone. The kernel may need a moment to see that; a group that is
  /// still held then is removed with those around it.
  void remove() {
    long pause = TimeUnit.MICROSECONDS.toNanos(100);
    long begun = System.nanoTime();
    while (!removed(folder) && System.nanoTime() - begun < LONGEST_NANOS) {
      LockSupport.parkNanos(pause);
      pause *= 2;
    }
  }

  /// Removes a group with those in it, as far as no process is in them.
  static void removeAll(Path group) {
    try (DirectoryStream<Path> inner = Files.newDirectoryStream(group, Files::isDirectory)) {
      inner.forEach(MemoryGroup::removed);
    } catch (IOException _) {
      // gone already
    }
    if (!removed(group)) {
      LOG.log(System.Logger.Level.DEBUG, "The control group {0} stays", group);
    }
  }

  private static boolean removed(Path group) {
    try {
      Files.deleteIfExists(group);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}

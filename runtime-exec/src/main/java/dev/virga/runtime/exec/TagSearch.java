package dev.virga.runtime.exec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the processes that carry a tag.
///
/// To read about every process of the machine takes long, so those that are older than the first
/// process of the tree are left out: process ids are given out in a circle, and the kernel tells the
/// last one. That holds until the circle may have been closed once.
final class TagSearch {
  private static final int LOOKS = 5;

  private final long first;
  private final String mark;
  private final long birthsBefore;

  /// @param first the first process of the tree
  /// @param tag what all of it carries
  TagSearch(long first, long tag) {
    this.first = first;
    this.mark = " " + tag + " ";
    this.birthsBefore = ProcFiles.births();
  }

  /// Those that can still run.
  List<ProcessHandle> find() {
    var found = new LinkedHashSet<Long>();
    for (int look = 0; look < LOOKS && vanished(found); look++) {
      // What vanished under our eyes may have left a child that was not there when we listed.
    }
    return found.stream()
        .filter(ProcFiles::runs)
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .toList();
  }

  /// Looks once, and tells whether a process vanished meanwhile.
  private boolean vanished(Set<Long> found) {
    boolean vanished = false;
    for (long pid : candidates()) {
      var limits = ProcFiles.limits(pid);
      if (limits.contains(mark)) {
        found.add(pid);
      }
      vanished |= limits.isEmpty();
    }
    return vanished;
  }

  private List<Long> candidates() {
    var all = ProcFiles.processes();
    long births = ProcFiles.births();
    long last = ProcFiles.lastProcess();
    boolean known = births > 0 && birthsBefore > 0 && last > 0;
    if (!known || births - birthsBefore >= ProcFiles.CIRCLE / 2) {
      return all;
    }
    return all.stream().filter(pid -> isWithin(pid, first, last)).toList();
  }

  /// Whether an id lies between two on the circle.
  static boolean isWithin(long pid, long first, long last) {
    return first <= last ? first <= pid && pid <= last : first <= pid || pid <= last;
  }
}

package dev.virga.plugin.s3.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which files are being read, so that one is only removed when its last reader is done.
final class Readers {
  private final Map<String, Integer> reading = new HashMap<>();
  private final Set<String> unwanted = new HashSet<>();

  /// Starts to read files.
  synchronized void enter(Collection<String> files) {
    files.forEach(it -> reading.merge(it, 1, Integer::sum));
  }

  /// Ends reading.
  ///
  /// @return the files that are to be removed now
  synchronized Set<String> leave(Collection<String> files) {
    var removable = new HashSet<String>();
    for (String it : files) {
      boolean last = reading.computeIfPresent(it, (_, n) -> n == 1 ? null : n - 1) == null;
      if (last && unwanted.remove(it)) {
        removable.add(it);
      }
    }
    return removable;
  }

  /// Says that files are not wanted any more.
  ///
  /// @return those of them that nobody reads, to be removed now
  synchronized Set<String> discard(Collection<String> files) {
    var removable = new HashSet<String>();
    for (String it : files) {
      if (reading.containsKey(it)) {
        unwanted.add(it);
      } else {
        removable.add(it);
      }
    }
    return removable;
  }
}

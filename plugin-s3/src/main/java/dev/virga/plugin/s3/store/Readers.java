package dev.virga.plugin.s3.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which files are being read, so that one is only removed when its last reader is done. A file that is
/// not wanted any more takes no new readers: one that began while the file is being removed would come
/// to a part of its body that is gone.
final class Readers {
  private final Map<String, Integer> reading = new HashMap<>();
  private final Set<String> unwanted = new HashSet<>();

  /// Starts to read files.
  ///
  /// @return false if one of them is not wanted any more; none is being read then
  synchronized boolean enter(Collection<String> files) {
    if (files.stream().anyMatch(unwanted::contains)) {
      return false;
    }
    files.forEach(it -> reading.merge(it, 1, Integer::sum));
    return true;
  }

  /// Ends reading.
  ///
  /// @return the files that are to be removed now, and then [#removed]
  synchronized Set<String> leave(Collection<String> files) {
    var removable = new HashSet<String>();
    for (String it : files) {
      boolean last = reading.computeIfPresent(it, (_, n) -> n == 1 ? null : n - 1) == null;
      if (last && unwanted.contains(it)) {
        removable.add(it);
      }
    }
    return removable;
  }

  /// Says that files are not wanted any more.
  ///
  /// @return those of them that nobody reads, to be removed now, and then [#removed]
  synchronized Set<String> discard(Collection<String> files) {
    unwanted.addAll(files);
    var removable = new HashSet<>(files);
    removable.removeAll(reading.keySet());
    return removable;
  }

  /// Says that files are gone.
  synchronized void removed(Collection<String> files) {
    unwanted.removeAll(files);
  }
}

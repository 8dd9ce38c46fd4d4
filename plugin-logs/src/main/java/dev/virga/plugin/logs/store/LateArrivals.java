package dev.virga.plugin.logs.store;

import java.util.ArrayList;
import java.util.List;

/// The events that came in after an event of a later time, in the order in which they came.
///
/// A reader that has come to some place can have missed only these: whatever came in since and lies
/// before that place was late when it came, because the event at that place was already there.
final class LateArrivals {
  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  void removeBefore(long timestamp) {
    entries.removeIf(entry -> entry.timestamp() < timestamp);
  }

  /// Those whose offset is not below a watermark.
  List<Entry> since(long watermark) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).offset() < watermark) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return entries.subList(low, entries.size());
  }
}

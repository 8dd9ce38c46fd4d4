package dev.virga.plugin.logs.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The events of a stream in time order.
///
/// A list of sorted chunks: appending is constant, a late event costs the size of a chunk, and finding
/// a place costs two binary searches. Not safe for use by several threads.
final class TimeIndex {
  private final List<Chunk> chunks = new ArrayList<>();
  private long bytes;

  /// The sizes of all events together.
  long bytes() {
    return bytes;
  }

  Optional<Entry> first() {
    return chunks.isEmpty() ? Optional.empty() : Optional.of(chunks.getFirst().entry(0));
  }

  Optional<Entry> last() {
    return chunks.isEmpty()
        ? Optional.empty()
        : Optional.of(chunks.getLast().entry(chunks.getLast().count() - 1));
  }

  /// Puts an event in its place.
  ///
  /// @return whether it came late: an event of a later time was there already
  boolean add(Entry entry) {
    bytes += entry.size();
    Position position = entry.position();
    int at = Math.max(0, chunkOf(position));
    if (chunks.isEmpty()) {
      chunks.add(new Chunk(8));
    }
    Chunk chunk = chunks.get(at);
    int place = chunk.ceiling(position);
    boolean late = at < chunks.size() - 1 || place < chunk.count();
    if (!chunk.full()) {
      chunk.insert(place, entry);
    } else if (!late) {
      var next = new Chunk(Chunk.CAPACITY);
      next.insert(0, entry);
      chunks.add(next);
    } else {
      Chunk second = chunk.split();
      chunks.add(at + 1, second);
      if (place <= chunk.count()) {
        chunk.insert(place, entry);
      } else {
        second.insert(place - chunk.count(), entry);
      }
    }
    return late;
  }

  /// Forgets the events before a time.
  ///
  /// @return whether there were any
  boolean removeBefore(long timestamp) {
    if (chunks.isEmpty() || chunks.getFirst().timestamp(0) >= timestamp) {
      return false;
    }
    var limit = new Position(timestamp, 0);
    int whole = 0;
    while (whole < chunks.size()) {
      Chunk chunk = chunks.get(whole);
      int gone = chunk.ceiling(limit);
      for (int i = 0; i < gone; i++) {
        bytes -= chunk.size(i);
      }
      if (gone < chunk.count()) {
        chunk.removeFirst(gone);
        break;
      }
      whole++;
    }
    chunks.subList(0, whole).clear();
    return true;
  }

  /// A cursor before the first event that is not before a place.
  Cursor ceiling(Position position) {
    int at = Math.max(0, chunkOf(position));
    return new Cursor(at, chunks.isEmpty() ? 0 : chunks.get(at).ceiling(position));
  }

  /// The last chunk that does not start behind a place, or -1.
  private int chunkOf(Position position) {
    int low = 0;
    int high = chunks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chunks.get(middle).compare(0, position) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Stands between two events and walks in both directions, as long as the index does not change.
  final class Cursor {
    private int chunk;
    private int place;

    private Cursor(int chunk, int place) {
      this.chunk = chunk;
      this.place = place;
    }

    /// The event behind the cursor, which then stands behind that event.
    Optional<Entry> next() {
      while (chunk < chunks.size()) {
        if (place < chunks.get(chunk).count()) {
          return Optional.of(chunks.get(chunk).entry(place++));
        }
        chunk++;
        place = 0;
      }
      return Optional.empty();
    }

    /// The event before the cursor, which then stands before that event.
    Optional<Entry> previous() {
      while (place == 0) {
        if (chunk == 0) {
          return Optional.empty();
        }
        chunk--;
        place = chunks.get(chunk).count();
      }
      return Optional.of(chunks.get(chunk).entry(--place));
    }
  }
}

package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.StoredObject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Goes through a range of rows, reading ahead.
///
/// How much it reads ahead doubles from one read to the next, and starts again with one row behind a
/// jump. So a listing that jumps from prefix to prefix reads about one row for each, and one that
/// jumps nowhere few more than it shows.
final class RowCursor {
  private static final int MOST = 1000;

  private final Source source;
  private final Function<StoredObject, String> keyOfRow;
  private List<StoredObject> ahead = List.of();
  private int next;
  private String after;
  private int size;
  private boolean ended;

  /// Where rows come from.
  @FunctionalInterface
  interface Source {
    /// The rows behind a key, in order.
    List<StoredObject> read(String after, int limit);
  }

  /// A cursor before the first row behind a key.
  ///
  /// @param size how many rows the first read asks for
  RowCursor(Source source, Function<StoredObject, String> keyOfRow, String after, int size) {
    this.source = source;
    this.keyOfRow = keyOfRow;
    this.after = after;
    this.size = size;
  }

  /// The row that the cursor stands before, or null at the end.
  @Nullable StoredObject peek() {
    if (next == ahead.size() && !ended) {
      read();
    }
    return next < ahead.size() ? ahead.get(next) : null;
  }

  /// Steps over a row.
  void skip() {
    next++;
  }

  /// Jumps to the first row behind a key, which lies ahead.
  void jump(String key) {
    while (next < ahead.size() && keyOfRow.apply(ahead.get(next)).compareTo(key) <= 0) {
      next++;
    }
    if (next == ahead.size() && after.compareTo(key) < 0) {
      after = key;
      size = 1;
    }
  }

  private void read() {
    ahead = source.read(after, size);
    next = 0;
    ended = ahead.size() < size;
    if (!ahead.isEmpty()) {
      after = keyOfRow.apply(ahead.getLast());
    }
    size = Math.min(2 * size, MOST);
  }
}

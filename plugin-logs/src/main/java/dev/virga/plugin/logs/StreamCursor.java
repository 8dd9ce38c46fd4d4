package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.store.Bookmark;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.plugin.logs.store.Limits;
import dev.virga.plugin.logs.store.Position;
import dev.virga.plugin.logs.store.StoredEvent;
import dev.virga.plugin.logs.store.TimeRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Walks through the events of one stream in one direction, and reads a few of them at a time: fewer
/// at first, because a search across many streams may need only one of each.
final class StreamCursor {
  private static final int FIRST_BATCH = 8;
  private static final int LARGEST_BATCH = 1024;
  private static final long BATCH_BYTES = 256 << 10;

  private final StoredLogStream stream;
  private final EventLog log;
  private final TimeRange range;
  private final boolean newestFirst;
  private final Deque<StoredEvent> read = new ArrayDeque<>();
  private Position position;
  private int batch = FIRST_BATCH;

  /// @param from the place behind which the walk starts, in its direction
  StreamCursor(
      StoredLogStream stream, EventLog log, TimeRange range, boolean newestFirst, Position from) {
    this.stream = stream;
    this.log = log;
    this.range = range;
    this.newestFirst = newestFirst;
    this.position = from;
  }

  StoredLogStream stream() {
    return stream;
  }

  /// The place of the next event.
  Optional<Position> head() {
    if (!read.isEmpty()) {
      return Optional.of(read.getFirst().position());
    }
    return newestFirst ? log.previous(position, range) : log.next(position, range);
  }

  /// The next event; nothing where there is none any more.
  Optional<StoredEvent> next() {
    if (read.isEmpty()) {
      read.addAll(readOn(new Limits(batch, BATCH_BYTES)));
      batch = Math.min(LARGEST_BATCH, batch * 4);
    }
    StoredEvent next = read.pollFirst();
    if (next != null) {
      position = next.position();
    }
    return Optional.ofNullable(next);
  }

  private List<StoredEvent> readOn(Limits limits) {
    return newestFirst
        ? log.backward(position, range, limits).events().reversed()
        // Late events before the position are not for this walk, hence the watermark.
        : log.forward(new Bookmark(position, Long.MAX_VALUE), range, limits).events();
  }
}

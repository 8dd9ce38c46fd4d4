package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.FilteredLogEvent;
import dev.virga.plugin.logs.model.StoredLogStream;
import dev.virga.plugin.logs.store.EventLog;
import dev.virga.plugin.logs.store.Position;
import dev.virga.plugin.logs.store.StoredEvent;
import dev.virga.plugin.logs.store.TimeRange;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Walks through the events of several streams as if they were one, in the order of time; events of
/// one time by stream name, then by ingestion.
///
/// That order does not depend on what comes in during a search, so a search that goes on from a token
/// tells each event once. What comes in behind its back, at a place that it has passed, is not told.
final class Search {
  private static final Comparator<PageToken> BY_TIME =
      Comparator.comparingLong(PageToken::time)
          .thenComparing(PageToken::name)
          .thenComparingLong(PageToken::offset);

  private final TimeRange range;
  private final boolean newestFirst;
  private final @Nullable PageToken start;
  private final PriorityQueue<Head> heads;
  private @Nullable PageToken last;
  private @Nullable PageToken beforeLast;

  /// @param token where an earlier page ended, or null at the start
  Search(TimeRange range, boolean newestFirst, @Nullable String token) {
    this.range = range;
    this.newestFirst = newestFirst;
    this.start = token == null ? null : PageToken.parse(token);
    Comparator<PageToken> order = newestFirst ? BY_TIME.reversed() : BY_TIME;
    this.heads = new PriorityQueue<>(Comparator.comparing(Head::place, order));
    this.last = start;
  }

  /// An event that was found.
  record Hit(StoredLogStream stream, StoredEvent event) {
    FilteredLogEvent shown() {
      return FilteredLogEvent.of(it -> {
        it.logStreamName = stream.logStreamName();
        it.timestamp = event.timestamp();
        it.message = event.message();
        it.ingestionTime = event.ingestionTime();
        it.eventId = eventId(stream, event.position());
      });
    }
  }

  private record Head(PageToken place, StreamCursor cursor) {}

  /// Searches one stream more.
  void add(StoredLogStream stream, EventLog log) {
    offer(new StreamCursor(stream, log, range, newestFirst, from(stream.logStreamName())));
  }

  /// The next event.
  Optional<Hit> next() {
    while (!heads.isEmpty()) {
      StreamCursor cursor = heads.remove().cursor();
      Optional<StoredEvent> event = cursor.next();
      offer(cursor);
      if (event.isPresent()) {
        beforeLast = last;
        last = place(cursor.stream(), event.get().position());
        return Optional.of(new Hit(cursor.stream(), event.get()));
      }
    }
    return Optional.empty();
  }

  /// Where to go on so that the last event that [#next] gave comes again.
  PageToken before() {
    if (beforeLast == null) {
      throw new IllegalStateException("a page holds one event at least");
    }
    return beforeLast;
  }

  private void offer(StreamCursor cursor) {
    cursor.head().ifPresent(head -> heads.add(new Head(place(cursor.stream(), head), cursor)));
  }

  private Position from(String name) {
    if (start == null) {
      return newestFirst ? Position.END : Position.START;
    }
    int order = name.compareTo(start.name());
    return new Position(start.time(), order == 0 ? start.offset() : order < 0 ? Long.MAX_VALUE : 0);
  }

  private static PageToken place(StoredLogStream stream, Position position) {
    return new PageToken(position.timestamp(), position.offset(), stream.logStreamName());
  }

  // 56 digits as AWS's: the time, the second half of the stream's id, the offset.
  private static String eventId(StoredLogStream stream, Position position) {
    return "3"
        + Digits.of(position.timestamp(), 13)
        + Digits.ofUnsigned(Long.parseUnsignedLong(stream.id().substring(16), 16), 20)
        + Digits.of(position.offset(), 22);
  }
}

package dev.virga.plugin.logs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The events of one stream.
///
/// Safe for use by several threads: whoever writes or reads a page holds the lock of the stream
/// meanwhile. An event can be read as soon as [#append] has returned. What a page costs depends on the
/// page and not on the stream, but for events that came in late: of those, all that came since the
/// bookmark are looked at.
///
/// Every method throws [UncheckedIOException] where the files fail.
public final class EventLog {
  private static final Comparator<Entry> BY_POSITION = Comparator.comparing(Entry::position);

  private final Segments segments;
  private final TimeIndex index = new TimeIndex();
  private final LateArrivals late = new LateArrivals();
  private long lastIngestionTime;
  private boolean opened;
  private boolean deleted;

  EventLog(Segments segments) {
    this.segments = segments;
  }

  /// What is known of a stream that has had events.
  ///
  /// @param firstTimestamp when the oldest event happened; nothing where all have expired
  /// @param lastTimestamp when the newest event happened
  /// @param lastIngestionTime when the last event came in
  /// @param storedBytes messages and 26 bytes for each
  /// @param end the offset of the next event
  public record Summary(
      Optional<Long> firstTimestamp,
      Optional<Long> lastTimestamp,
      Optional<Long> lastIngestionTime,
      long storedBytes,
      long end) {}

  /// Stores events, whatever their timestamps.
  ///
  /// @return whether they were stored; they are not once the stream has been deleted
  public synchronized boolean append(List<Draft> drafts, long ingestionTime) {
    if (deleted) {
      return false;
    }
    open();
    if (!drafts.isEmpty()) {
      io(() -> segments.append(drafts, ingestionTime)).forEach(entry -> add(entry, ingestionTime));
    }
    return true;
  }

  /// Forgets the events before a time, and frees their files.
  public synchronized void expire(long before) {
    open();
    if (index.removeBefore(before)) {
      late.removeBefore(before);
      io(() -> {
        segments.removeBefore(before);
        return true;
      });
    }
  }

  /// What the stream has.
  public synchronized Summary summary() {
    open();
    return new Summary(
        index.first().map(Entry::timestamp),
        index.last().map(Entry::timestamp),
        lastIngestionTime == 0 ? Optional.empty() : Optional.of(lastIngestionTime),
        index.bytes(),
        segments.end());
  }

  /// Messages and 26 bytes for each; for a stream that has not been used since the start from the
  /// sizes of its files, because reading all of it would be a high price for a sum.
  public synchronized long storedBytes() {
    return opened ? index.bytes() : io(segments::bytesOnDisk);
  }

  /// Reads towards the newest: first what came in late since the bookmark, then what lies behind it.
  /// Where there is nothing, the page's bookmark is the given one.
  public synchronized Page forward(Bookmark from, TimeRange range, Limits limits) {
    open();
    var picked = new ArrayList<Entry>();
    Limits.Room room = limits.room();
    for (Entry entry : lateFor(from)) {
      if (entry.position().compareTo(from.position()) <= 0 && range.contains(entry.timestamp())) {
        if (!room.take(entry.size())) {
          long watermark = picked.getLast().offset() + 1;
          return page(picked, new Bookmark(from.position(), watermark));
        }
        picked.add(entry);
      }
    }
    Position reached = from.position();
    TimeIndex.Cursor cursor = cursor(reached, range);
    Optional<Entry> next = cursor.next();
    while (next.isPresent() && next.get().timestamp() < range.end()) {
      if (!room.take(next.get().size())) {
        break;
      }
      picked.add(next.get());
      reached = next.get().position();
      next = cursor.next();
    }
    return picked.isEmpty()
        ? new Page(List.of(), from, from.position().next())
        : page(picked, new Bookmark(reached, segments.end()));
  }

  /// Reads towards the oldest, from before a place. Where there is nothing, the page's place is the
  /// given one. The events are in time order nevertheless.
  public synchronized Page backward(Position before, TimeRange range, Limits limits) {
    open();
    TimeIndex.Cursor cursor = cursorBefore(before, range);
    var picked = new ArrayList<Entry>();
    Limits.Room room = limits.room();
    Optional<Entry> previous = cursor.previous();
    while (previous.isPresent()
        && previous.get().timestamp() >= range.start()
        && room.take(previous.get().size())) {
      picked.add(previous.get());
      previous = cursor.previous();
    }
    if (picked.isEmpty()) {
      boolean endOfStream = before.equals(Position.END);
      return endOfStream
          ? new Page(List.of(), Bookmark.START, Position.START)
          : new Page(List.of(), new Bookmark(before.previous(), segments.end()), before);
    }
    return page(picked, new Bookmark(picked.getFirst().position(), segments.end()));
  }

  /// The place of the first event of a range behind a place, for nothing but the look.
  public synchronized Optional<Position> next(Position after, TimeRange range) {
    open();
    return cursor(after, range)
        .next()
        .filter(entry -> entry.timestamp() < range.end())
        .map(Entry::position);
  }

  /// The place of the last event of a range before a place, for nothing but the look.
  public synchronized Optional<Position> previous(Position before, TimeRange range) {
    open();
    return cursorBefore(before, range)
        .previous()
        .filter(entry -> entry.timestamp() >= range.start())
        .map(Entry::position);
  }

  synchronized void delete() {
    deleted = true;
    opened = true;
    index.removeBefore(Long.MAX_VALUE);
    late.removeBefore(Long.MAX_VALUE);
    io(() -> {
      segments.removeAll();
      return true;
    });
  }

  private List<Entry> lateFor(Bookmark from) {
    return from.position().equals(Position.START) ? List.of() : late.since(from.watermark());
  }

  private Page page(List<Entry> picked, Bookmark forward) {
    picked.sort(BY_POSITION);
    return new Page(io(() -> segments.read(picked)), forward, picked.getFirst().position());
  }

  private TimeIndex.Cursor cursor(Position after, TimeRange range) {
    var start = new Position(range.start(), 0);
    Position first = after.next();
    return index.ceiling(first.compareTo(start) < 0 ? start : first);
  }

  private TimeIndex.Cursor cursorBefore(Position before, TimeRange range) {
    var end = new Position(range.end(), 0);
    return index.ceiling(before.compareTo(end) < 0 ? before : end);
  }

  private void add(Entry entry, long ingestionTime) {
    lastIngestionTime = Math.max(lastIngestionTime, ingestionTime);
    if (index.add(entry)) {
      late.add(entry);
    }
  }

  private void open() {
    if (!opened) {
      io(() -> {
        segments.recover(this::add);
        return true;
      });
      opened = true;
    }
  }

  @FunctionalInterface
  private interface Disk<T> {
    T run() throws IOException;
  }

  private static <T> T io(Disk<T> disk) {
    try {
      return disk.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

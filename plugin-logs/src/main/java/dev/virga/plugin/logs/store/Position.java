package dev.virga.plugin.logs.store;

/// The place of an event in the order in which a stream is read: by timestamp, and by ingestion where
/// timestamps are equal.
///
/// @param timestamp milliseconds since 1970, not negative
/// @param offset the event's offset in its stream
public record Position(long timestamp, long offset) implements Comparable<Position> {
  /// Before every event.
  public static final Position START = new Position(0, 0);

  /// After every event.
  public static final Position END = new Position(Long.MAX_VALUE, Long.MAX_VALUE);

  @Override
  public int compareTo(Position other) {
    int byTime = Long.compare(timestamp, other.timestamp);
    return byTime != 0 ? byTime : Long.compare(offset, other.offset);
  }

  /// The place right before this one.
  public Position previous() {
    return offset == 0 ? this : new Position(timestamp, offset - 1);
  }

  /// The place right after this one.
  public Position next() {
    return offset == Long.MAX_VALUE ? this : new Position(timestamp, offset + 1);
  }
}

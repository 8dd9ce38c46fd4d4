package dev.virga.plugin.logs.store;

/// A stretch of time.
///
/// @param start the first millisecond of it
/// @param end the first millisecond after it
public record TimeRange(long start, long end) {
  /// All of time.
  public static final TimeRange ALL = new TimeRange(0, Long.MAX_VALUE);

  /// Whether a time lies in it.
  public boolean contains(long timestamp) {
    return timestamp >= start && timestamp < end;
  }
}

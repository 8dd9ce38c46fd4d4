package dev.virga.plugin.logs.store;

/// How far a reader has come in a stream.
///
/// A place in time order is not enough: an event that comes in late, with a timestamp before that
/// place, would never be seen. So a bookmark says two things: the reader has every event up to
/// `position` that was stored before `watermark`. What is still to come is then what lies behind the
/// position and what came in since, wherever its timestamp puts it.
///
/// @param position the last place that was read
/// @param watermark the offset from which on events are new to the reader
public record Bookmark(Position position, long watermark) {
  /// Nothing has been read.
  public static final Bookmark START = new Bookmark(Position.START, 0);
}

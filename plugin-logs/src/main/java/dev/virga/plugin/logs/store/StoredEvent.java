package dev.virga.plugin.logs.store;

/// An event as it was stored.
///
/// @param position its place in its stream
/// @param storedBytes what AWS counts for it: the bytes of the message and 26
/// @param ingestionTime when it was stored, milliseconds since 1970
/// @param message its text
public record StoredEvent(Position position, int storedBytes, long ingestionTime, String message) {
  /// When it happened, milliseconds since 1970.
  public long timestamp() {
    return position.timestamp();
  }
}

package dev.virga.plugin.logs.store;

/// What memory knows of an event.
///
/// @param timestamp milliseconds since 1970
/// @param offset where its record starts
/// @param size the length of its record in bytes
record Entry(long timestamp, long offset, int size) {
  Position position() {
    return new Position(timestamp, offset);
  }
}

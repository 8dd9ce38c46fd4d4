package dev.virga.plugin.logs.store;

/// How much one page may hold. A page holds one event at least, whatever its size.
///
/// @param events the most events
/// @param bytes the most bytes, counted as AWS counts them: the message and 26 bytes an event
public record Limits(int events, long bytes) {

  Room room() {
    return new Room(this);
  }

  /// What is left of the limits while a page is filled.
  static final class Room {
    private final Limits limits;
    private int events;
    private long bytes;

    private Room(Limits limits) {
      this.limits = limits;
    }

    boolean take(int size) {
      if (events > 0 && (events >= limits.events || bytes + size > limits.bytes)) {
        return false;
      }
      events++;
      bytes += size;
      return true;
    }
  }
}

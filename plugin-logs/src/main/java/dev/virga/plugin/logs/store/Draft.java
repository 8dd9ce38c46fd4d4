package dev.virga.plugin.logs.store;

import java.nio.charset.StandardCharsets;

/// An event that is to be stored.
///
/// @param timestamp milliseconds since 1970, not negative
/// @param message the text in UTF-8; not copied, not to be changed
public record Draft(long timestamp, byte[] message) {
  /// An event of a text.
  public static Draft of(long timestamp, String message) {
    return new Draft(timestamp, message.getBytes(StandardCharsets.UTF_8));
  }
}

package dev.virga.plugin.lambda.async;

import dev.virga.spi.Scope;
import java.time.Instant;

/// Where a stored event is, and when it is due. Published when the row is committed.
///
/// @param key the key of the row
/// @param function the name of the function
record EventRef(Scope scope, String key, String function, Instant due) {
  /// The same at another time.
  EventRef at(Instant time) {
    return new EventRef(scope, key, function, time);
  }
}

package dev.virga.plugin.lambda.async;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of an event.
///
/// @param time when that was known
/// @param functionArn the function with its qualifier, `$LATEST` where none was named
/// @param invokeCount how often the function ran with it
/// @param response what the function answered last, or null if it never ran
record Result(
    StoredEvent event,
    Instant time,
    String functionArn,
    Condition condition,
    int invokeCount,
    @Nullable Response response) {

  /// An answer of the function.
  ///
  /// @param failed whether it is a failure
  record Response(String executedVersion, boolean failed, byte[] payload) {}

  boolean isSuccess() {
    return condition == Condition.SUCCESS;
  }
}

package dev.virga.plugin.lambda.invoke;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How an invocation ended.
///
/// @param failure what went wrong, or null
/// @param logTail the last 4 KB of what the invocation logged, as `LogType=Tail` shows it
/// @param duration how long the function ran
public record Outcome(@Nullable Failure failure, byte[] logTail, Duration duration) {

  /// An invocation that failed: `FunctionError: Unhandled`.
  ///
  /// @param errorType such as `Runtime.ExitError`, `Sandbox.Timedout` or what the runtime named
  /// @param payload the JSON that the caller gets, in the runtime's own form
  public record Failure(String errorType, byte[] payload) {}
}

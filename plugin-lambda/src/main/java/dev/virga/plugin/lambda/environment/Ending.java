package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.spi.exec.Exit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How an invocation ended, as its log tells it.
///
/// @param status `success`, `error` or `timeout`
/// @param errorType of an error
/// @param detail what the log tells of it in words, or null
/// @param fault a line that stands in the log before `END`, or null
/// @param failure what the caller gets, unless the runtime had answered
record Ending(
    String status,
    @Nullable String errorType,
    @Nullable String detail,
    @Nullable String fault,
    Outcome.@Nullable Failure failure) {

  private static final String ERROR = "error";

  /// The runtime answered.
  static Ending of(Outcome.@Nullable Failure failure) {
    return failure == null
        ? new Ending("success", null, null, null, null)
        : new Ending(ERROR, failure.errorType(), null, null, failure);
  }

  /// It did not end by an answer.
  static Ending of(PhaseEnd end, String requestId, Duration timeout) {
    return switch (end) {
      case PhaseEnd.Done _ -> of((Outcome.Failure) null);
      case PhaseEnd.Told(var failure) -> of(Failures.told(failure));
      case PhaseEnd.TimedOut _ ->
          new Ending(
              "timeout",
              null,
              Failures.timedOutWords(timeout),
              null,
              Failures.timedOut(requestId, timeout));
      case PhaseEnd.Exited(var exit) ->
          new Ending(
              ERROR,
              Failures.exitType(exit),
              ExitWords.of(exit),
              null,
              Failures.exited(requestId, exit));
      case PhaseEnd.ExtensionExited(var exit) -> of(Failures.extensionExited(requestId, exit));
    };
  }

  /// A command of an image ended with an error, of which nothing is in its output.
  static Ending commandFailed(Exit exit, String requestId) {
    String words = Failures.withId(requestId, ExitWords.of(exit));
    return new Ending(
        ERROR, Failures.exitType(exit), null, "[ERROR] " + words, Failures.exited(requestId, exit));
  }
}

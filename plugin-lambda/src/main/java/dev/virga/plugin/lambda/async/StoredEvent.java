package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event that a function has still to be invoked with.
///
/// @param id tells events apart
/// @param function the name of the function
/// @param qualifier the version or alias that the sender named, or null
/// @param requestId the id that the function sees at each try
/// @param payload the event
/// @param traceHeader the `X-Amzn-Trace-Id` that the function sees at each try
/// @param looping whether the function had been invoked too often in the chain that the event is of
/// @param accepted when it came
/// @param due when it is tried next
/// @param invokeCount how often the function ran with it
/// @param refusals how often it was to run since, and could not
/// @param failed how the function failed last, or null
public record StoredEvent(
    String id,
    String function,
    @Nullable String qualifier,
    String requestId,
    byte[] payload,
    String traceHeader,
    boolean looping,
    Instant accepted,
    Instant due,
    int invokeCount,
    int refusals,
    @Nullable Failed failed) {

  /// A failure of a function.
  ///
  /// @param executedVersion the version that ran
  /// @param payload what it answered
  public record Failed(String executedVersion, byte[] payload) {}

  /// The key of the row: the events of a function stand together, in the order in which they came.
  String key() {
    return "%s:%013d-%s".formatted(function, accepted.toEpochMilli(), id);
  }

  /// Where it is.
  EventRef ref(Scope scope) {
    return new EventRef(scope, key(), function, due);
  }

  /// The function, as the sender named it.
  FunctionName name(Scope scope) {
    return new FunctionName(scope, function, qualifier);
  }

  /// The same after the function has failed.
  StoredEvent failed(Instant nextTry, Failed failure) {
    return new StoredEvent(
        id,
        function,
        qualifier,
        requestId,
        payload,
        traceHeader,
        looping,
        accepted,
        nextTry,
        invokeCount + 1,
        0,
        failure);
  }

  /// The same after the function could not run.
  StoredEvent refused(Instant nextTry) {
    return new StoredEvent(
        id,
        function,
        qualifier,
        requestId,
        payload,
        traceHeader,
        looping,
        accepted,
        nextTry,
        invokeCount,
        refusals + 1,
        failed);
  }
}

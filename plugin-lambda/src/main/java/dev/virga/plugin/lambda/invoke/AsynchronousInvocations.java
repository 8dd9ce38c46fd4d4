package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.FunctionName;
import org.jspecify.annotations.Nullable;

/// Takes events that functions are invoked with later.
public interface AsynchronousInvocations {
  /// Keeps an event. With a data directory it is on the disk when the call is answered.
  ///
  /// @param function the function, which exists, with the qualifier that the caller gave
  /// @param requestId the id that the function sees at each try
  /// @param payload the event, which is JSON
  /// @param traceHeader the `X-Amzn-Trace-Id` of the call, or null
  void accept(
      FunctionName function, String requestId, byte[] payload, @Nullable String traceHeader);
}

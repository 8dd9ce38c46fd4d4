package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.JsonText;
import dev.virga.plugin.lambda.store.StoredFunction;
import org.jspecify.annotations.Nullable;

/// Ends the life of events: tells their destinations, and takes them away.
///
/// The destination comes first. Should the platform end between the two, the event runs once more.
final class Aftermath {
  private final StoredEvents events;
  private final Destinations destinations;
  private final DeadLetters deadLetters;

  Aftermath(StoredEvents events, Destinations destinations, DeadLetters deadLetters) {
    this.events = events;
    this.destinations = destinations;
    this.deadLetters = deadLetters;
  }

  /// Ends an event, unless it was taken away meanwhile with its function.
  ///
  /// @param refusal why the function could not run, or null where its failure is the reason
  void end(
      EventRef ref,
      StoredFunction function,
      RetryRules rules,
      Result result,
      DeadLetters.@Nullable Reason refusal) {
    if (events.find(ref).isEmpty()) {
      return;
    }
    String destination = result.isSuccess() ? rules.onSuccess() : rules.onFailure();
    if (destination != null) {
      destinations.tell(destination, result);
    }
    if (!result.isSuccess()) {
      deadLetters.send(function, result.event(), refusal == null ? reason(result) : refusal);
    }
    events.remove(ref);
  }

  private static DeadLetters.Reason reason(Result result) {
    Result.Response response = result.response();
    return new DeadLetters.Reason(
        200, response == null ? "" : JsonText.member(response.payload(), "errorMessage"));
  }
}

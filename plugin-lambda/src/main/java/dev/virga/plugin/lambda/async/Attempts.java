package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Invoker;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.States;
import dev.virga.plugin.lambda.invoke.WholeResponse;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Target;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Runs functions with events, once each, and decides what becomes of the event then.
final class Attempts {
  private static final int THROTTLED = 429;

  private final ServiceContext context;
  private final StoredEvents events;
  private final Targets targets;
  private final ReservedConcurrency reserved;
  private final EventInvokeConfigurations configurations;
  private final Invoker invoker;
  private final Aftermath aftermath;

  Attempts(
      ServiceContext context,
      StoredEvents events,
      Targets targets,
      ReservedConcurrency reserved,
      EventInvokeConfigurations configurations,
      Invoker invoker,
      Aftermath aftermath) {
    this.context = context;
    this.events = events;
    this.targets = targets;
    this.reserved = reserved;
    this.configurations = configurations;
    this.invoker = invoker;
    this.aftermath = aftermath;
  }

  /// What is known of an event that is tried.
  private record Try(EventRef ref, StoredEvent event, Target target, RetryRules rules) {
    StoredFunction function() {
      return target.function();
    }

    /// What became of it.
    Result result(
        Instant now, Condition condition, int invokeCount, Result.@Nullable Response response) {
      String arn =
          event.qualifier() == null
              ? target.invokedArn() + ":" + FunctionName.LATEST
              : target.invokedArn();
      return new Result(event, now, arn, condition, invokeCount, response);
    }
  }

  /// Tries an event.
  ///
  /// @param throttled asked where the function has no room: whether the event waits for room without
  ///     being rescheduled
  /// @param closing whether a failure may be the end of the platform, after which the event is tried
  ///     again
  void run(EventRef ref, BooleanSupplier throttled, BooleanSupplier closing) {
    StoredEvent event = events.find(ref).orElse(null);
    if (event == null) {
      return;
    }
    FunctionName name = event.name(ref.scope());
    Target target = target(name).orElse(null);
    if (target == null) {
      events.remove(ref);
      context.log().log(Level.WARNING, "an event was dropped, because its function is gone");
      return;
    }
    var attempt = new Try(ref, event, target, RetryRules.of(configurations.of(name)));
    if (!endsUntried(attempt)) {
      invoke(attempt, throttled, closing);
    }
  }

  private Optional<Target> target(FunctionName name) {
    try {
      return Optional.of(targets.invoked(name));
    } catch (AwsException _) {
      return Optional.empty();
    }
  }

  private boolean endsUntried(Try attempt) {
    StoredEvent event = attempt.event;
    StoredFunction function = attempt.function();
    Instant now = context.clock().instant();
    if (event.looping()) {
      end(attempt, now, Condition.RETRIES_EXHAUSTED, 400, "The function invokes itself in a loop.");
    } else if (attempt.rules.isTooOld(event, now)) {
      end(attempt, now, Condition.EVENT_AGE_EXCEEDED, THROTTLED, "The event is too old.");
    } else if (reserved.of(function.scope(), function.name()).orElse(1) == 0) {
      end(attempt, now, Condition.RETRIES_EXHAUSTED, THROTTLED, "Rate Exceeded.");
    } else {
      return false;
    }
    return true;
  }

  /// Ends an event that does not run, or not again.
  private void end(Try attempt, Instant now, Condition condition, int status, String message) {
    StoredEvent.Failed failed = attempt.event.failed();
    Result.Response last =
        failed == null
            ? null
            : new Result.Response(failed.executedVersion(), true, failed.payload());
    aftermath.end(
        attempt.ref,
        attempt.function(),
        attempt.rules,
        attempt.result(now, condition, attempt.event.invokeCount(), last),
        last == null ? new DeadLetters.Reason(status, message) : null);
  }

  private void invoke(Try attempt, BooleanSupplier throttled, BooleanSupplier closing) {
    var response = new WholeResponse();
    try {
      States.checkInvocable(attempt.function());
      Outcome outcome = invoker.invoke(invocation(attempt), response);
      ran(attempt, response.result(outcome), closing);
    } catch (AwsException e) {
      if (!closing.getAsBoolean() && !(e.status() == THROTTLED && throttled.getAsBoolean())) {
        refused(attempt);
      }
    } catch (RuntimeException e) {
      if (!closing.getAsBoolean()) {
        context.log().log(Level.ERROR, "an asynchronous invocation could not be run", e);
        refused(attempt);
      }
    }
  }

  private static Invocation invocation(Try attempt) {
    StoredEvent event = attempt.event;
    return new Invocation(
        event.requestId(),
        attempt.function(),
        attempt.target.invokedArn(),
        event.payload(),
        null,
        event.traceHeader());
  }

  private void ran(Try attempt, WholeResponse.Result answer, BooleanSupplier closing) {
    Instant now = context.clock().instant();
    int count = attempt.event.invokeCount() + 1;
    String version = attempt.function().version();
    boolean failed = answer.failure() != null;
    if (failed && closing.getAsBoolean()) {
      return;
    }
    if (failed && count <= attempt.rules.maximumRetries()) {
      Instant next = attempt.rules.afterFailure(attempt.event, count, now);
      var failure = new StoredEvent.Failed(version, answer.payload());
      reschedule(attempt, it -> it.failed(next, failure));
      return;
    }
    var condition = failed ? Condition.RETRIES_EXHAUSTED : Condition.SUCCESS;
    var response = new Result.Response(version, failed, answer.payload());
    aftermath.end(
        attempt.ref,
        attempt.function(),
        attempt.rules,
        attempt.result(now, condition, count, response),
        null);
  }

  private void refused(Try attempt) {
    Instant next = attempt.rules.afterRefusal(attempt.event, context.clock().instant());
    reschedule(attempt, it -> it.refused(next));
  }

  private void reschedule(Try attempt, java.util.function.UnaryOperator<StoredEvent> change) {
    events.reschedule(attempt.ref, change);
  }
}

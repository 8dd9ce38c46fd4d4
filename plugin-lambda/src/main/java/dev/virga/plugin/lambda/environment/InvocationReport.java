package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What an invocation leaves in the log, and its outcome: `START`, the line that tells what went wrong,
/// `END` and `REPORT`, with what was measured.
final class InvocationReport {
  private static final int MEGABYTE = 1024 * 1024;

  private final Invocation invocation;
  private final FunctionLog log;
  private final EnvironmentContext context;
  private final Duration timeout;

  private boolean started;
  private boolean ran;
  private long begun;
  private Instant deadline;
  private @Nullable Duration initDuration;
  private @Nullable Duration restoreDuration;

  InvocationReport(Invocation invocation, FunctionLog log, EnvironmentContext context) {
    this.invocation = invocation;
    this.log = log;
    this.context = context;
    this.timeout = Duration.ofSeconds(invocation.function().timeout());
    this.begun = context.ticks().nanos();
    this.deadline = context.clock().instant().plus(timeout);
    log.mark();
  }

  /// The function's time begins now, if it has not yet.
  void run() {
    if (!ran) {
      ran = true;
      restart();
    }
  }

  /// The function's time begins now, whatever was before.
  void restart() {
    ran = true;
    begun = context.ticks().nanos();
    deadline = context.clock().instant().plus(timeout);
  }

  /// The moment by [Ticks] at which the function's time is over.
  long limit() {
    return begun + timeout.toNanos();
  }

  /// Writes `START`, if it is not there yet.
  void start() {
    if (!started) {
      started = true;
      platform(
          new PlatformEvent.Start(
              invocation.requestId(), invocation.function().version(), invocation.traceHeader()));
    }
  }

  /// The invocation waited so long for the initialization.
  void initialized(InitializationType type, Duration duration) {
    if (type == InitializationType.SNAP_START) {
      restoreDuration = duration;
    } else {
      initDuration = duration;
    }
  }

  /// What the runtime gets.
  RuntimeApi.Next next() {
    return new RuntimeApi.Next(
        invocation.requestId(),
        deadline,
        invocation.invokedArn(),
        invocation.traceHeader(),
        invocation.clientContext(),
        invocation.payload());
  }

  /// It ended as the runtime told.
  Outcome done(Exchange exchange, OptionalLong runtimeDone, long peakMemory) {
    var failure = exchange.failure();
    var duration = context.ticks().since(begun);
    var runtime =
        runtimeDone.isPresent() ? Duration.ofNanos(runtimeDone.getAsLong() - begun) : duration;
    return end(
        Ending.of(failure), failure, runtime, duration, exchange.producedBytes(), peakMemory);
  }

  /// A command ended well: it has answered.
  Outcome answered(Outcome.@Nullable Failure failure, long producedBytes, long peakMemory) {
    var duration = context.ticks().since(begun);
    return end(Ending.of(failure), failure, duration, duration, producedBytes, peakMemory);
  }

  /// It ended otherwise. What the runtime answered before that is what the caller has got.
  Outcome failed(Ending ending, @Nullable Exchange exchange, Duration duration, long peakMemory) {
    start();
    boolean answered = exchange != null && exchange.answered();
    return end(
        ending,
        exchange != null && answered ? exchange.failure() : ending.failure(),
        duration,
        duration,
        exchange == null ? 0 : exchange.producedBytes(),
        peakMemory);
  }

  /// There was nothing that could be started: why stands in the log behind everything else.
  Outcome cannotStart(CannotStart why) {
    var failure = Failures.cannotStart(invocation.requestId(), why);
    var duration = context.ticks().since(begun);
    start();
    report("error", failure.errorType(), duration, 0);
    platform(new PlatformEvent.Fault(why.errorType() + ": " + why.message()));
    return new Outcome(failure, log.tail(), duration);
  }

  String requestId() {
    return invocation.requestId();
  }

  Duration timeout() {
    return timeout;
  }

  /// How long the function's time has been running.
  Duration elapsed() {
    return context.ticks().since(begun);
  }

  private Outcome end(
      Ending ending,
      Outcome.@Nullable Failure failure,
      Duration runtime,
      Duration duration,
      long producedBytes,
      long peakMemory) {
    start();
    if (ending.fault() != null) {
      platform(new PlatformEvent.Fault(ending.fault()));
    }
    platform(
        new PlatformEvent.RuntimeDone(
            invocation.requestId(),
            ending.status(),
            ending.errorType(),
            runtime,
            producedBytes,
            ending.detail()));
    report(ending.status(), ending.errorType(), duration, peakMemory);
    return new Outcome(failure, log.tail(), duration);
  }

  private void report(
      String status, @Nullable String errorType, Duration duration, long peakMemory) {
    platform(
        new PlatformEvent.Report(
            invocation.requestId(),
            status,
            errorType,
            duration,
            initDuration,
            restoreDuration,
            invocation.function().memorySize(),
            Math.toIntExact((peakMemory + MEGABYTE - 1) / MEGABYTE),
            invocation.traceHeader()));
  }

  private void platform(PlatformEvent event) {
    log.platform(context.clock().instant(), event);
  }
}

package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Scope;
import dev.virga.spi.exec.Output;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One [execution
/// environment](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html): a log
/// stream, and a runtime that serves one invocation after the other until something goes wrong or
/// nobody needs it.
///
/// It has one user at a time, who initializes it or invokes; [#kill] may come from anywhere.
final class ExecutionEnvironment {
  /// What the initialization may take for an invocation that waits.
  private static final Duration INIT = Duration.ofSeconds(10);

  /// What the initialization may take at least ahead of invocations.
  private static final Duration AHEAD = Duration.ofSeconds(130);

  /// How long an initialization may keep others from being started: one that waits for another function
  /// must not keep it from starting.
  private static final Duration STARTING = Duration.ofSeconds(2);

  private final StoredFunction function;
  private final Revision revision;
  private final InitializationType type;
  private final EnvironmentContext context;

  private final CurrentSession session;

  private @Nullable FunctionLog log;
  private volatile boolean served;

  /// What extensions are told at the end.
  private String shutdownReason = "spindown";

  /// One in which nothing runs yet.
  ///
  /// @param whenExited told when its runtime has ended, whatever it did at that time
  ExecutionEnvironment(
      StoredFunction function,
      InitializationType type,
      EnvironmentContext context,
      Consumer<ExecutionEnvironment> whenExited) {
    this.function = function;
    this.revision = Revision.of(function);
    this.type = type;
    this.context = context;
    this.session = new CurrentSession(context, () -> whenExited.accept(this));
  }

  /// Whether it is one of a version.
  boolean isOf(Scope scope, String name, String version) {
    return function.name().equals(name)
        && function.version().equals(version)
        && function.scope().equals(scope);
  }

  StoredFunction function() {
    return function;
  }

  Revision revision() {
    return revision;
  }

  /// Whether it has ever served an invocation.
  boolean served() {
    return served;
  }

  /// Whether it can serve an invocation at once, as far as has been told.
  boolean isIdle() {
    var it = session.find();
    return it != null && it.isIdle();
  }

  /// Whether it really can: its process is looked at.
  boolean isReady() {
    var it = session.find();
    return it != null && it.isIdle() && it.lives();
  }

  /// Initializes it ahead of invocations.
  ///
  /// @return how that ended
  PhaseEnd prepare(Permit permit) throws CannotStart {
    try {
      long limit = context.ticks().in(initLimit());
      return initialize("init", limit, permit, RuntimeVersion.start(function, type));
    } finally {
      permit.close();
    }
  }

  /// Runs an invocation to its end, and initializes the environment before where that is not done.
  Outcome invoke(Invocation invocation, ResponseStream response, Permit permit) {
    var report = new InvocationReport(invocation, log(), context);
    try {
      if (session.find() == null) {
        var over =
            function.isImage()
                ? startImage(report, response, permit)
                : startRuntime(report, permit);
        if (over.isPresent()) {
          return over.get();
        }
      }
      served = true;
      return run(report, response);
    } catch (CannotStart e) {
      return report.cannotStart(e);
    } finally {
      permit.close();
    }
  }

  /// Kills what runs. Whoever uses it learns of it as of an exit.
  void kill() {
    session.kill();
  }

  /// Whether its end takes its time.
  boolean endsSlowly() {
    var it = session.find();
    return it != null && it.endsSlowly();
  }

  /// Ends it, and waits for the end of its processes and threads.
  void end() {
    var it = session.find();
    if (it != null) {
      it.shutDown(shutdownReason);
    }
    var opened = log;
    if (opened != null) {
      opened.close();
    }
  }

  /// An initialization that fails within its own time is tried once more in the time of the
  /// invocation, and what goes wrong then is the caller's.
  private Optional<Outcome> startRuntime(InvocationReport report, Permit permit)
      throws CannotStart {
    long begun = context.ticks().nanos();
    long limit = context.ticks().in(initLimit());
    var first = initialize("init", limit, permit, RuntimeVersion.start(function, type));
    if (first instanceof PhaseEnd.Done) {
      report.initialized(type, context.ticks().since(begun));
      return Optional.empty();
    }
    report.run();
    if (session.isKilled()) {
      return Optional.of(fail(report, first, null));
    }
    session.get().close();
    var second = initialize("invoke", report.limit(), permit, null);
    return second instanceof PhaseEnd.Done
        ? Optional.empty()
        : Optional.of(fail(report, second, null));
  }

  /// An image may be a command, which answers by its output: so its time is the function's from the
  /// start, until it speaks the Runtime API.
  private Optional<Outcome> startImage(
      InvocationReport report, ResponseStream response, Permit permit) throws CannotStart {
    long begun = context.ticks().nanos();
    var output = new CommandOutput(log());
    report.run();
    report.start();
    open(output, new InitOutput(log(), context.clock().instant(), null).extensions());
    var end = awaitStart(report.limit(), permit);
    if (end instanceof PhaseEnd.Exited(var exit) && !session.get().spoken()) {
      return Optional.of(
          new CommandRun(report, response, output).ended(exit, session.get().peakMemoryBytes()));
    } else if (!(end instanceof PhaseEnd.Done)) {
      return Optional.of(fail(report, end, null));
    }
    output.forget();
    report.initialized(type, context.ticks().since(begun));
    report.restart();
    return Optional.empty();
  }

  private PhaseEnd initialize(
      String phase, long limit, Permit permit, @Nullable PlatformEvent begins) throws CannotStart {
    long begun = context.ticks().nanos();
    var output = new InitOutput(log(), context.clock().instant(), begins);
    open(output.runtime(), output.extensions());
    output.started();
    var end = awaitStart(limit, permit);
    output.ended(type, phase, end, context.ticks().since(begun), context.clock().instant());
    return end;
  }

  private PhaseEnd awaitStart(long limit, Permit permit) {
    long soon = context.ticks().in(STARTING);
    var end = session.get().await(Math.min(soon, limit));
    permit.close();
    return end instanceof PhaseEnd.TimedOut && soon < limit ? session.get().await(limit) : end;
  }

  private Outcome run(InvocationReport report, ResponseStream response) {
    report.run();
    report.start();
    var it = session.get();
    var exchange = it.invoke(report.next(), response);
    var end = it.await(report.limit());
    if (!(end instanceof PhaseEnd.Done)) {
      return fail(report, end, exchange);
    }
    exchange.close();
    return report.done(exchange, it.runtimeDone(), it.peakMemoryBytes());
  }

  /// Ends the runtime before the log tells what went wrong, so that all its output stands before that.
  private Outcome fail(InvocationReport report, PhaseEnd end, @Nullable Exchange exchange) {
    shutdownReason = end instanceof PhaseEnd.TimedOut ? "timeout" : "failure";
    var elapsed = report.elapsed();
    var it = session.get();
    long peak = it.peakMemoryBytes();
    it.stopRuntime();
    if (exchange != null) {
      exchange.close();
    }
    var ending = Ending.of(end, report.requestId(), report.timeout());
    return report.failed(ending, exchange, elapsed, Math.max(peak, it.peakMemoryBytes()));
  }

  private void open(Output output, Output extensionOutput) throws CannotStart {
    session.open(new RuntimeSession.Start(function, type, log(), output, extensionOutput));
  }

  private Duration initLimit() {
    return type == InitializationType.ON_DEMAND
        ? INIT
        : Duration.ofSeconds(Math.max(AHEAD.toSeconds(), function.timeout()));
  }

  private FunctionLog log() {
    var it = log;
    if (it == null) {
      it = context.logs().open(function, type);
      log = it;
    }
    return it;
  }
}

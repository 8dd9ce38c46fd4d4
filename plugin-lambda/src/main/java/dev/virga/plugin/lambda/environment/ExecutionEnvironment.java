package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.PlatformEvent.InitReport;
import dev.virga.plugin.lambda.log.PlatformEvent.InitRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreReport;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreRuntimeDone;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Scope;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
  private final Consumer<ExecutionEnvironment> whenExited;

  private final Lock lock = new ReentrantLock();
  private @Nullable FunctionLog log;
  private @Nullable RuntimeSession session;
  private boolean killed;
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
    this.whenExited = whenExited;
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
    var it = current();
    return it != null && it.isIdle();
  }

  /// Whether it really can: its process is looked at.
  boolean isReady() {
    var it = current();
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
    var record = new InvocationRecord(invocation, log(), context);
    try {
      if (current() == null) {
        var over =
            function.isImage()
                ? startImage(record, response, permit)
                : startRuntime(record, permit);
        if (over.isPresent()) {
          return over.get();
        }
      }
      served = true;
      return run(record, response);
    } catch (CannotStart e) {
      return record.cannotStart(e);
    } finally {
      permit.close();
    }
  }

  /// Kills what runs. Whoever uses it learns of it as of an exit.
  void kill() {
    RuntimeSession it;
    lock.lock();
    try {
      killed = true;
      it = session;
    } finally {
      lock.unlock();
    }
    if (it != null) {
      it.kill();
    }
  }

  /// Whether its end takes its time.
  boolean endsSlowly() {
    var it = current();
    return it != null && it.endsSlowly();
  }

  /// Ends it, and waits for the end of its processes and threads.
  void end() {
    var it = current();
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
  private Optional<Outcome> startRuntime(InvocationRecord record, Permit permit)
      throws CannotStart {
    long begun = context.ticks().nanos();
    long limit = context.ticks().in(initLimit());
    var first = initialize("init", limit, permit, RuntimeVersion.start(function, type));
    if (first instanceof PhaseEnd.Done) {
      record.initialized(type, context.ticks().since(begun));
      return Optional.empty();
    }
    record.run();
    if (isKilled()) {
      return Optional.of(fail(record, first, null));
    }
    session().close();
    var second = initialize("invoke", record.limit(), permit, null);
    return second instanceof PhaseEnd.Done
        ? Optional.empty()
        : Optional.of(fail(record, second, null));
  }

  /// An image may be a command, which answers by its output: so its time is the function's from the
  /// start, until it speaks the Runtime API.
  private Optional<Outcome> startImage(
      InvocationRecord record, ResponseStream response, Permit permit) throws CannotStart {
    long begun = context.ticks().nanos();
    var output = new CommandOutput(log());
    record.run();
    record.start();
    open(output, new InitOutput(log(), context.clock().instant(), null).extensions());
    var end = awaitStart(record.limit(), permit);
    if (end instanceof PhaseEnd.Exited(var exit) && !session().spoken()) {
      return Optional.of(commandEnded(record, response, output, exit));
    } else if (!(end instanceof PhaseEnd.Done)) {
      return Optional.of(fail(record, end, null));
    }
    output.forget();
    record.initialized(type, context.ticks().since(begun));
    record.restart();
    return Optional.empty();
  }

  private Outcome commandEnded(
      InvocationRecord record, ResponseStream response, CommandOutput output, Exit exit) {
    long peak = session().peakMemoryBytes();
    if (exit.code() != 0) {
      var ending = Ending.commandFailed(exit, record.requestId());
      return record.failed(ending, null, record.elapsed(), peak);
    }
    byte[] answer = output.answer();
    if (answer == null) {
      return record.answered(Failures.responseTooLarge(), 0, peak);
    }
    response.begin("application/json", false);
    try {
      response.write(answer, 0, answer.length);
    } catch (IOException _) {
      // the caller is gone, and the command has run all the same
    }
    return record.answered(null, answer.length, peak);
  }

  private PhaseEnd initialize(
      String phase, long limit, Permit permit, @Nullable PlatformEvent begins) throws CannotStart {
    long begun = context.ticks().nanos();
    var output = new InitOutput(log(), context.clock().instant(), begins);
    open(output.runtime(), output.extensions());
    output.started();
    var end = awaitStart(limit, permit);
    reportInit(phase, end, context.ticks().since(begun));
    return end;
  }

  private void reportInit(String phase, PhaseEnd end, Duration duration) {
    String status = end.status();
    String error = end.errorType();
    if (type == InitializationType.SNAP_START && end instanceof PhaseEnd.Done) {
      platform(new RestoreRuntimeDone(status, error));
      platform(new RestoreReport(duration, status, error));
    } else {
      platform(new InitRuntimeDone(type.text(), status, error));
      platform(new InitReport(type.text(), phase, duration, status, error));
    }
  }

  private PhaseEnd awaitStart(long limit, Permit permit) {
    long soon = context.ticks().in(STARTING);
    var end = session().await(Math.min(soon, limit));
    permit.close();
    return end instanceof PhaseEnd.TimedOut && soon < limit ? session().await(limit) : end;
  }

  private Outcome run(InvocationRecord record, ResponseStream response) {
    record.run();
    record.start();
    var it = session();
    var exchange = it.invoke(record.next(), response);
    var end = it.await(record.limit());
    if (!(end instanceof PhaseEnd.Done)) {
      return fail(record, end, exchange);
    }
    exchange.close();
    return record.done(exchange, it.runtimeDone(), it.peakMemoryBytes());
  }

  /// Ends the runtime before the log tells what went wrong, so that all its output stands before that.
  private Outcome fail(InvocationRecord record, PhaseEnd end, @Nullable Exchange exchange) {
    shutdownReason = end instanceof PhaseEnd.TimedOut ? "timeout" : "failure";
    var elapsed = record.elapsed();
    var it = session();
    long peak = it.peakMemoryBytes();
    it.stopRuntime();
    if (exchange != null) {
      exchange.close();
    }
    var ending = Ending.of(end, record.requestId(), record.timeout());
    return record.failed(ending, exchange, elapsed, Math.max(peak, it.peakMemoryBytes()));
  }

  private void open(Output output, Output extensionOutput) throws CannotStart {
    var start = new RuntimeSession.Start(function, type, log(), output, extensionOutput);
    var opened = RuntimeSession.open(start, context, () -> whenExited.accept(this));
    boolean unwanted;
    lock.lock();
    try {
      session = opened;
      unwanted = killed;
    } finally {
      lock.unlock();
    }
    if (unwanted) {
      opened.kill();
    }
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

  private void platform(PlatformEvent event) {
    log().platform(context.clock().instant(), event);
  }

  private boolean isKilled() {
    lock.lock();
    try {
      return killed;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable RuntimeSession current() {
    lock.lock();
    try {
      return session;
    } finally {
      lock.unlock();
    }
  }

  private RuntimeSession session() {
    return Objects.requireNonNull(current());
  }
}

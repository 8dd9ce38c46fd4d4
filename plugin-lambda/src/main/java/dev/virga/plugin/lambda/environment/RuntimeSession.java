package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.runtime.Launcher.Launch;
import dev.virga.plugin.lambda.runtime.Sandbox;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One start of a runtime: its processes, and the server that they speak to, from the start to the end.
final class RuntimeSession {
  /// What extensions get for their shutdown.
  private static final Duration SHUTDOWN = Duration.ofSeconds(2);

  /// What the runtime gets for its shutdown, where there are extensions; without, it gets nothing.
  private static final Duration RUNTIME_SHUTDOWN = Duration.ofMillis(300);

  /// How long an invocation waits for a log that is slow.
  private static final Duration OUTPUT = Duration.ofSeconds(1);

  private final RuntimeApi api;
  private final Sandbox sandbox;
  private final Progress progress;
  private final EnvironmentContext context;
  private final List<Thread> watchers;

  private RuntimeSession(
      RuntimeApi api,
      Sandbox sandbox,
      Progress progress,
      EnvironmentContext context,
      Runnable whenExited) {
    this.api = api;
    this.sandbox = sandbox;
    this.progress = progress;
    this.context = context;
    this.watchers =
        Stream.concat(
                Stream.of(watcher(sandbox.runtime(), progress::exited, whenExited)),
                sandbox.extensions().stream()
                    .map(it -> watcher(it, progress::extensionExited, whenExited)))
            .toList();
  }

  /// What is started.
  ///
  /// @param output takes the lines of the runtime
  /// @param extensionOutput takes the lines of extensions
  record Start(
      StoredFunction function,
      InitializationType type,
      FunctionLog log,
      Output output,
      Output extensionOutput) {}

  /// Opens the server and starts the processes.
  ///
  /// @param whenExited told once the process has ended, for whatever reason
  /// @throws CannotStart where there is nothing that can be started; everything is closed then
  static RuntimeSession open(Start start, EnvironmentContext context, Runnable whenExited)
      throws CannotStart {
    var progress = new Progress(context.ticks());
    RuntimeApi api = null;
    RuntimeSession session = null;
    try {
      api = context.apis().open(start.function(), start.log(), progress);
      var sandbox =
          context
              .launcher()
              .start(
                  new Launch(
                      start.function(),
                      api.address(),
                      start.log().group(),
                      start.log().stream(),
                      start.type(),
                      start.output(),
                      start.extensionOutput()));
      session = new RuntimeSession(api, sandbox, progress, context, whenExited);
      session.watchers.forEach(Thread::start);
      return session;
    } catch (IOException e) {
      throw new CannotStart("Runtime.Unknown", Objects.toString(e.getMessage(), e.toString()));
    } finally {
      if (session == null && api != null) {
        api.close();
      }
    }
  }

  /// Waits until the initialization or the invocation has ended, and what it has written is in the log.
  PhaseEnd await(long until) {
    var end = progress.await(until);
    if (end instanceof PhaseEnd.Done) {
      try {
        sandbox.runtime().drain(OUTPUT);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
    return end;
  }

  /// Hands an invocation to the runtime, which is idle.
  Exchange invoke(RuntimeApi.Next next, ResponseStream response) {
    var exchange = progress.begin(next.requestId(), response);
    api.invoke(next);
    return exchange;
  }

  /// Whether it can take an invocation.
  boolean isIdle() {
    return progress.isIdle();
  }

  /// Whether its process is there, which is known before its end is told.
  boolean lives() {
    return Liveness.of(sandbox.runtime().pid());
  }

  /// When the runtime was done with its invocation, by [Ticks], if it has told.
  OptionalLong runtimeDone() {
    return progress.runtimeDone();
  }

  /// Whether the program knows the Runtime API.
  boolean spoken() {
    return api.spoken();
  }

  /// Whether an end takes its time, since extensions are told of it.
  boolean endsSlowly() {
    return api.hasExtensions() && !progress.isOver();
  }

  /// The most memory that was used, in bytes.
  long peakMemoryBytes() {
    return sandbox.peakMemoryBytes();
  }

  /// Ends the runtime, and the extensions only where they have nothing to be told.
  void stopRuntime() {
    if (endsSlowly()) {
      stop(Duration.ZERO);
    } else {
      kill();
    }
  }

  /// Ends it in an orderly way: extensions are told of it, and get their time.
  ///
  /// @param reason `spindown`, `timeout` or `failure`
  void shutDown(String reason) {
    if (endsSlowly()) {
      stop(RUNTIME_SHUTDOWN);
      api.shutdown(reason, context.clock().instant().plus(SHUTDOWN));
      awaitExtensions();
    }
    close();
  }

  /// Kills the processes at once. Whoever waits learns of it as of any exit.
  void kill() {
    progress.giveUp();
    sandbox.close();
  }

  /// Kills the processes, closes the server, and waits for the end of all threads.
  void close() {
    var last = progress.giveUp();
    sandbox.close();
    if (last != null) {
      last.close();
    }
    api.close();
    watchers.forEach(ThreadEnd::await);
  }

  private void stop(Duration grace) {
    try {
      sandbox.runtime().stop(grace);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for extensions that have been told of the end, as long as they are given for it.
  private void awaitExtensions() {
    long until = context.ticks().in(SHUTDOWN);
    try {
      for (Execution extension : sandbox.extensions()) {
        extension.await(Duration.ofNanos(Math.max(0, until - context.ticks().nanos())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread watcher(Execution process, Consumer<Exit> told, Runnable whenExited) {
    return Thread.ofVirtual()
        .name("lambda-exit")
        .unstarted(() -> {
          try {
            told.accept(process.await());
            whenExited.run();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}

package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Execution;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// An environment whose processes run in an executor.
final class ProcessSandbox implements Sandbox {
  private final Execution runtime;
  private final List<Execution> extensions;
  private final Runnable cleanUp;
  private boolean closed;

  /// @param cleanUp what is done when no process is left
  ProcessSandbox(Execution runtime, List<Execution> extensions, Runnable cleanUp) {
    this.runtime = runtime;
    this.extensions = extensions;
    this.cleanUp = cleanUp;
  }

  @Override
  public Execution runtime() {
    return runtime;
  }

  @Override
  public List<Execution> extensions() {
    return extensions;
  }

  @Override
  public long peakMemoryBytes() {
    return Stream.concat(Stream.of(runtime), extensions.stream())
        .mapToLong(it -> it.usage().peakMemoryBytes())
        .sum();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    kill(runtime);
    extensions.forEach(ProcessSandbox::kill);
    cleanUp.run();
  }

  /// Kills and waits, also on a thread that is interrupted.
  static void kill(Execution execution) {
    boolean interrupted = Thread.interrupted();
    for (boolean ended = false; !ended; ) {
      try {
        execution.stop(Duration.ZERO);
        ended = true;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

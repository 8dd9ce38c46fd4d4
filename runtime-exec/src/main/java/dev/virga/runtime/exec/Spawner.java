package dev.virga.runtime.exec;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/// Starts every process on one thread that lives as long as the executor: the kernel sends the
/// parent-death signal when the **thread** that forked ends, so a process that a short-lived thread
/// has started would be killed with it.
final class Spawner implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("virga-spawner").factory());

  /// Starts a process. An interrupt is kept for later: a process nobody knows would leak.
  Process start(ProcessBuilder builder) throws IOException {
    Future<Process> started;
    try {
      started = thread.submit(builder::start);
    } catch (RejectedExecutionException e) {
      throw new IOException("the process executor is closed", e);
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return started.get();
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw e.getCause() instanceof IOException cannot
              ? new IOException(cannot.getMessage(), cannot)
              : new IOException(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}

package dev.virga.plugin.lambda.invoke;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Runs a function on a thread of its own. What it writes, its log first of all, is then no part of
/// the transaction of the call that invokes it, and is not undone when that fails; and it runs to its
/// end when the caller does not wait for it.
final class Background {
  private Background() {}

  /// Starts something, which tells by itself how it ends.
  static void start(String requestId, Runnable work) {
    Thread.ofVirtual().name("lambda-invoke-" + requestId).start(work);
  }

  /// Runs something and waits for its end.
  ///
  /// @throws IllegalStateException if the thread is interrupted; the work goes on
  static <T> T run(String requestId, Supplier<T> work) {
    var task = new FutureTask<>(work::get);
    start(requestId, task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException it -> throw it;
        case Error it -> throw it;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a function was running", e);
    }
  }
}

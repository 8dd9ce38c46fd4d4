package dev.virga.plugin.lambda.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Callers at the same time.
final class Callers implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  <T> Future<T> start(Callable<T> call) {
    return threads.submit(call);
  }

  <T> List<Future<T>> start(int count, Callable<T> call) {
    var futures = new ArrayList<Future<T>>();
    for (int i = 0; i < count; i++) {
      futures.add(start(call));
    }
    return futures;
  }

  static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}

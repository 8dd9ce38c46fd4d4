package dev.virga.plugin.lambda.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The virtual threads of one server, which end with it.
final class Threads {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Set<Thread> running = new HashSet<>();
  private boolean closed;

  /// Starts one. Where the server is closed already, nothing runs.
  void start(String name, Runnable task) {
    synchronized (running) {
      if (!closed) {
        Thread thread =
            Thread.ofVirtual()
                .name("runtime-api-" + name)
                .unstarted(() -> {
                  try {
                    task.run();
                  } finally {
                    forget(Thread.currentThread());
                  }
                });
        running.add(thread);
        thread.start();
      }
    }
  }

  /// Interrupts all and waits for their end, except for the calling one. A listener that holds a thread up
  /// is waited for some seconds only.
  void close() {
    List<Thread> left;
    synchronized (running) {
      closed = true;
      left = new ArrayList<>(running);
    }
    left.forEach(Thread::interrupt);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Thread thread : left) {
      try {
        if (!thread.equals(Thread.currentThread())) {
          thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void forget(Thread thread) {
    synchronized (running) {
      running.remove(thread);
    }
  }
}

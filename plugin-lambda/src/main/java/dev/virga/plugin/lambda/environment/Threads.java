package dev.virga.plugin.lambda.environment;

/// Waiting for the end of threads.
final class Threads {
  private Threads() {}

  /// Waits for the end of a thread, whatever happens meanwhile.
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

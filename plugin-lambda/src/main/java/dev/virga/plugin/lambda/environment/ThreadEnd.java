package dev.virga.plugin.lambda.environment;

/// The end of a thread, which somebody waits for.
final class ThreadEnd {
  private ThreadEnd() {}

  /// Waits for the end of a thread, whatever happens meanwhile.
  static void await(Thread thread) {
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

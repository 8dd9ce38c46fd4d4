package dev.virga.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/// Waits for the signals that ask the program to end. The first one ends it cleanly, the second one at
/// once.
@SuppressWarnings("sunapi") // there is no other way to tell the first signal from the second
final class Signals {
  private static final int SIGNAL_EXIT = 128;
  private final CountDownLatch first = new CountDownLatch(1);
  private final AtomicInteger count = new AtomicInteger();

  private Signals() {}

  /// Starts to listen for Ctrl-C, `kill` and the end of the terminal.
  static Signals listen() {
    var signals = new Signals();
    for (String name : new String[] {"INT", "TERM", "HUP"}) {
      Signal.handle(new Signal(name), signals::received);
    }
    return signals;
  }

  /// Waits for a signal and returns the exit code.
  int await() {
    try {
      first.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Program.DONE;
  }

  private void received(Signal signal) {
    if (count.incrementAndGet() > 1) {
      Runtime.getRuntime().halt(SIGNAL_EXIT + signal.getNumber());
    }
    first.countDown();
  }
}

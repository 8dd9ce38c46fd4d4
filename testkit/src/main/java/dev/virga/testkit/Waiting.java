package dev.virga.testkit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what a client can only find out by asking again.
public final class Waiting {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Waiting() {}

  /// Asks until the answer is as expected.
  ///
  /// @throws AssertionError if it is not within the time, with the last answer
  public static <T> T until(Duration limit, Supplier<T> question, Predicate<? super T> expected) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      T answer = question.get();
      if (expected.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + limit + ": " + answer);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}

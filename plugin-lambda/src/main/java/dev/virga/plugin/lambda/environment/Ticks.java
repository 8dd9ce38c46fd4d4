package dev.virga.plugin.lambda.environment;

import java.time.Duration;
import java.util.concurrent.locks.Condition;

/// Time that only goes forward, by which durations and limits are measured: a clock that is set does
/// not time a function out.
interface Ticks {
  /// The machine's own.
  Ticks SYSTEM =
      new Ticks() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        @SuppressWarnings("WaitNotInLoop") // who calls it looks in a loop
        public void await(Condition condition, long until) throws InterruptedException {
          long rest = until - nanos();
          if (rest > 0) {
            condition.awaitNanos(rest);
          }
        }
      };

  /// Nanoseconds since some moment.
  long nanos();

  /// Waits until a condition is signalled, at most until some time; may return earlier for no reason.
  ///
  /// @param until a value of [#nanos]
  void await(Condition condition, long until) throws InterruptedException;

  /// How long ago something was.
  default Duration since(long start) {
    return Duration.ofNanos(nanos() - start);
  }

  /// When a time from now is over.
  default long in(Duration time) {
    return nanos() + time.toNanos();
  }
}

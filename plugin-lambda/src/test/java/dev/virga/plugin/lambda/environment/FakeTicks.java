package dev.virga.plugin.lambda.environment;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/// Time that stands still until it is moved.
final class FakeTicks implements Ticks {
  private final AtomicLong now = new AtomicLong(1_000_000_000L);

  void advance(Duration by) {
    now.addAndGet(by.toNanos());
  }

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // who calls it looks in a loop
  public void await(Condition condition, long until) throws InterruptedException {
    // nobody signals when the time is moved, so it is looked at now and then
    condition.await(1, TimeUnit.MILLISECONDS);
  }
}

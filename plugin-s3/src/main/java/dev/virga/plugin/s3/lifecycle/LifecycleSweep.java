package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Applies the lifecycle rules of all buckets, again and again. What is due is due by the clock of the
/// service; how often that is looked at is a matter of real time.
public final class LifecycleSweep implements AutoCloseable {
  private final Store store;
  private final Duration interval;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private LifecycleSweep(Store store, Duration interval) {
    this.store = store;
    this.interval = interval;
    this.thread = Thread.ofVirtual().name("s3-lifecycle").unstarted(this::run);
  }

  /// Starts to apply rules.
  ///
  /// @param interval between two sweeps
  public static LifecycleSweep start(Store store, Duration interval) {
    if (!interval.isPositive()) {
      throw new IllegalArgumentException(
          "lifecycle-interval must be more than nothing, not " + interval);
    }
    var sweep = new LifecycleSweep(store, interval);
    sweep.thread.start();
    return sweep;
  }

  private void run() {
    try {
      while (!closed.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        store.buckets().all().forEach(this::sweep);
      }
    } catch (InterruptedException _) {
      // no one but a platform that ends interrupts this thread
      Thread.currentThread().interrupt();
    }
  }

  /// A bucket that cannot be swept, because it was just deleted or for any other reason, does not keep
  /// the others from it.
  private void sweep(Bucket bucket) {
    try {
      store
          .lifecycles()
          .of(bucket)
          .ifPresent(rules -> new BucketSweep(store, bucket, rules, this::isClosed).run());
    } catch (RuntimeException e) {
      store
          .context()
          .log()
          .log(Level.WARNING, "the lifecycle rules of a bucket could not be applied", e);
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  /// Ends the sweep after the page that it is at, and waits for that.
  @Override
  public void close() {
    closed.countDown();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.virga.plugin.lambda.async;

import dev.virga.spi.ServiceContext;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Takes events as they become due, and gives each to a thread of its own.
final class Dispatcher implements AutoCloseable {
  /// When an event is tried again whose outcome could not be kept.
  private static final Duration AFTER_BUG = Duration.ofMinutes(1);

  private static final int LOOK_FOR_ENDPOINT_MILLIS = 20;

  private final ServiceContext context;
  private final Lanes lanes;
  private final Attempts attempts;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("lambda-events").unstarted(this::run);

  Dispatcher(ServiceContext context, Lanes lanes, Attempts attempts) {
    this.context = context;
    this.lanes = lanes;
    this.attempts = attempts;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      EventRef ref = lanes.take();
      awaitEndpoint();
      while (ref != null) {
        EventRef event = ref;
        Thread.ofVirtual().name("lambda-event").start(() -> attempt(event));
        ref = lanes.take();
      }
    } catch (InterruptedException _) {
      // no one but a platform that ends interrupts this thread
      Thread.currentThread().interrupt();
    }
  }

  /// What an earlier run has left is due before functions could reach the platform.
  private void awaitEndpoint() throws InterruptedException {
    while (!isReachable() && !stopped.await(LOOK_FOR_ENDPOINT_MILLIS, TimeUnit.MILLISECONDS)) {}
  }

  private boolean isReachable() {
    try {
      return context.workloadEndpoint() != null;
    } catch (IllegalStateException _) {
      return false;
    }
  }

  private void attempt(EventRef ref) {
    boolean[] waits = {false};
    try {
      attempts.run(ref, () -> waits[0] = lanes.putBack(ref), this::isStopped);
    } catch (RuntimeException e) {
      if (!isStopped()) {
        context.log().log(Level.ERROR, "what became of an event could not be kept", e);
        lanes.offer(ref.at(context.clock().instant().plus(AFTER_BUG)));
      }
    } finally {
      if (!waits[0]) {
        lanes.done(ref);
      }
    }
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  void stop() {
    stopped.countDown();
    lanes.close();
  }

  @Override
  public void close() {
    stop();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        lanes.awaitIdle();
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

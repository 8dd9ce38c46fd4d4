package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.FunctionLog;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Tells the listener what happens, one after the other and in the order in which it happened, and hands
/// out answers that somebody waits for.
final class Turns {
  private static final int LARGE = 32 * 1024;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Lifecycle lifecycle;
  private final RuntimeApi.Listener listener;
  private final FunctionLog log;
  private final InstantSource clock;
  private final Threads threads;
  private boolean initialized;

  Turns(
      Lifecycle lifecycle,
      RuntimeApi.Listener listener,
      FunctionLog log,
      InstantSource clock,
      Threads threads) {
    this.lifecycle = lifecycle;
    this.listener = listener;
    this.log = log;
    this.clock = clock;
    this.threads = threads;
  }

  /// Something that a request leads to.
  interface Change {
    Step make() throws Refused;
  }

  /// Makes a change and tells what follows from it.
  void step(Change change) throws Refused, InterruptedException {
    turn.lockInterruptibly();
    try {
      Step step = change.make();
      deliver(step.deliveries());
      if (step.ready()) {
        listener.runtimeReady();
      }
      if (step.idle()) {
        idle();
      }
    } finally {
      turn.unlock();
    }
  }

  /// Tells something.
  void tell(Consumer<RuntimeApi.Listener> message) throws InterruptedException {
    ask(it -> {
      message.accept(it);
      return true;
    });
  }

  /// Tells something that has an answer.
  boolean ask(Predicate<RuntimeApi.Listener> message) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      return message.test(listener);
    } finally {
      turn.unlock();
    }
  }

  /// Tells that initialization failed.
  void initFailed(RuntimeApi.Failure failure) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      reportExtensions();
      listener.initFailed(failure);
    } finally {
      turn.unlock();
    }
  }

  /// Tells that an extension ends.
  void extensionExiting(FailedExtension extension, RuntimeApi.Failure failure)
      throws InterruptedException {
    turn.lockInterruptibly();
    try {
      listener.extensionExiting(extension.name(), failure);
      if (extension.idle()) {
        idle();
      }
    } finally {
      turn.unlock();
    }
  }

  /// Hands out answers. Whoever calls does not wait for a client that is slow to read a large one.
  void deliver(List<Delivery> deliveries) {
    for (Delivery delivery : deliveries) {
      if (delivery.answer().body().length > LARGE) {
        threads.start("delivery", () -> write(delivery));
      } else {
        write(delivery);
      }
    }
  }

  private void write(Delivery delivery) {
    try {
      delivery.request().answer(delivery.answer());
    } catch (IOException _) {
      lifecycle.undelivered(delivery);
    }
  }

  private void idle() {
    reportExtensions();
    listener.idle();
  }

  /// The log has a line for each extension, once, when initialization ends.
  private void reportExtensions() {
    if (!initialized) {
      initialized = true;
      lifecycle.extensions().forEach(it -> log.platform(clock.instant(), it));
    }
  }
}

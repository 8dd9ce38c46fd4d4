package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.spi.exec.Exit;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// How far one start of a runtime has come. What the runtime and the operating system tell arrives
/// here, and whoever is in charge of the environment waits here for it.
final class Progress implements RuntimeApi.Listener {
  /// How long a process may live on that told of its failure, and is expected to exit.
  private static final Duration LAST_STEPS = Duration.ofSeconds(1);

  /// How long after the end of a process its last words are waited for, which may be on their way.
  private static final Duration LAST_WORDS = Duration.ofMillis(50);

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Ticks ticks;

  private Phase phase = Phase.STARTING;
  private boolean over;
  private RuntimeApi.@Nullable Failure told;
  private @Nullable Exit exit;
  private @Nullable Exit extensionExit;
  private @Nullable Exchange exchange;
  private long runtimeDone;
  private boolean runtimeIsDone;

  private enum Phase {
    STARTING,
    IDLE,
    BUSY
  }

  Progress(Ticks ticks) {
    this.ticks = ticks;
  }

  /// Waits until what goes on has ended: the initialization, or the invocation.
  ///
  /// @param until a time of [Ticks]
  PhaseEnd await(long until) {
    lock.lock();
    try {
      while (true) {
        if (phase == Phase.IDLE) {
          return new PhaseEnd.Done();
        } else if (told != null) {
          waitFor(Ticks.SYSTEM, LAST_STEPS, () -> exit != null);
          return new PhaseEnd.Told(told);
        } else if (exit != null) {
          if (phase == Phase.BUSY) {
            waitFor(Ticks.SYSTEM, LAST_WORDS, () -> told != null || answered());
          }
          return told == null ? new PhaseEnd.Exited(exit) : new PhaseEnd.Told(told);
        } else if (extensionExit != null) {
          return new PhaseEnd.ExtensionExited(extensionExit);
        } else if (ticks.nanos() - until >= 0) {
          return new PhaseEnd.TimedOut();
        }
        ticks.await(changed, until);
      }
    } catch (InterruptedException e) {
      // whoever waits gives up, so that nobody needs the process any more
      Thread.currentThread().interrupt();
      return new PhaseEnd.TimedOut();
    } finally {
      lock.unlock();
    }
  }

  /// An invocation is about to be handed to the runtime.
  Exchange begin(String requestId, ResponseStream response) {
    var it = new Exchange(requestId, response);
    change(() -> {
      exchange = it;
      runtimeIsDone = false;
      phase = Phase.BUSY;
    });
    return it;
  }

  /// The process ended.
  void exited(Exit how) {
    change(() -> exit = how);
  }

  /// The process of an extension ended.
  void extensionExited(Exit how) {
    change(() -> extensionExit = how);
  }

  /// It is to end: nothing more is expected of it.
  ///
  /// @return the invocation that it had last
  @Nullable Exchange giveUp() {
    change(() -> over = true);
    return exchange;
  }

  /// Whether it is to end.
  boolean isOver() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  /// Whether it can take an invocation.
  boolean isIdle() {
    lock.lock();
    try {
      return phase == Phase.IDLE && exit == null && extensionExit == null && told == null && !over;
    } finally {
      lock.unlock();
    }
  }

  /// When the runtime was done with its invocation, by [Ticks], if it has told.
  OptionalLong runtimeDone() {
    lock.lock();
    try {
      return runtimeIsDone ? OptionalLong.of(runtimeDone) : OptionalLong.empty();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void idle() {
    change(() -> phase = Phase.IDLE);
  }

  @Override
  public void runtimeReady() {
    change(() -> {
      runtimeDone = ticks.nanos();
      runtimeIsDone = true;
    });
  }

  @Override
  public void initFailed(RuntimeApi.Failure failure) {
    change(() -> told = failure);
  }

  @Override
  public void restoring() {
    // the whole start counts as the restore, since there is no snapshot to restore from
  }

  @Override
  public void restoreFailed(RuntimeApi.Failure failure) {
    change(() -> told = failure);
  }

  @Override
  public void extensionExiting(String extension, RuntimeApi.Failure failure) {
    change(() -> told = failure);
  }

  @Override
  public void responding(String requestId, String contentType, boolean streaming) {
    var it = exchangeOf(requestId);
    if (it != null) {
      it.begin(contentType, streaming);
    }
  }

  @Override
  public void responseBytes(byte[] bytes, int offset, int length) throws IOException {
    Exchange it;
    lock.lock();
    try {
      it = exchange;
    } finally {
      lock.unlock();
    }
    if (it != null) {
      it.write(bytes, offset, length);
    }
  }

  @Override
  public void responded(String requestId, RuntimeApi.@Nullable Failure failure) {
    answer(requestId, failure == null ? null : Failures.told(failure));
  }

  @Override
  public void responseTooLarge(String requestId) {
    answer(requestId, Failures.responseTooLarge());
  }

  @Override
  public void failed(String requestId, RuntimeApi.Failure failure) {
    answer(requestId, Failures.told(failure));
  }

  private void answer(String requestId, Outcome.@Nullable Failure failure) {
    var it = exchangeOf(requestId);
    if (it != null) {
      it.answer(failure);
      change(() -> {});
    }
  }

  private @Nullable Exchange exchangeOf(String requestId) {
    lock.lock();
    try {
      return exchange != null && exchange.isOf(requestId) ? exchange : null;
    } finally {
      lock.unlock();
    }
  }

  private boolean answered() {
    return exchange != null && exchange.answered();
  }

  private void waitFor(Ticks by, Duration limit, BooleanSupplier what) throws InterruptedException {
    long until = by.in(limit);
    while (!what.getAsBoolean() && by.nanos() - until < 0) {
      by.await(changed, until);
    }
  }

  private void change(Runnable what) {
    lock.lock();
    try {
      what.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

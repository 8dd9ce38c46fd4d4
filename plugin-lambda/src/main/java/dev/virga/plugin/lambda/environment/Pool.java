package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All environments that there are: who wants one gets it from here and brings it back.
final class Pool {
  private final EnvironmentContext context;
  private final PoolSettings settings;

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Set<ExecutionEnvironment> live = new HashSet<>();
  private final IdleEnvironments idle = new IdleEnvironments();
  private final StartQueue queue;
  private boolean closed;
  private @Nullable Thread sweeper;

  Pool(EnvironmentContext context, PoolSettings settings) {
    this.context = context;
    this.settings = settings;
    this.queue = new StartQueue(lock, idle, settings.maxStarting());
  }

  /// An environment to use, with the right to start its processes where they are not there.
  record Lease(ExecutionEnvironment environment, Permit permit) {}

  /// Takes an environment for an invocation: an idle one, or a new one.
  ///
  /// @param type how a new one is initialized
  /// @throws dev.virga.spi.AwsException if nothing is started any more
  Lease take(StoredFunction function, InitializationType type) {
    var ticket = await(function.scope(), Revision.of(function));
    var warm = ticket.environment();
    return new Lease(warm == null ? create(function, type, this::exited) : warm, ticket.permit());
  }

  /// Waits for the right to start processes.
  ///
  /// @throws dev.virga.spi.AwsException if nothing is started any more
  Permit permit(Scope scope) {
    return await(scope, null).permit();
  }

  /// Makes an environment, for whose end this pool waits when it is closed.
  ///
  /// @param whenExited told when its runtime has ended
  ExecutionEnvironment create(
      StoredFunction function, InitializationType type, Consumer<ExecutionEnvironment> whenExited) {
    var it = new ExecutionEnvironment(function, type, context, whenExited);
    lock.lock();
    try {
      live.add(it);
      if (closed) {
        it.kill();
      }
    } finally {
      lock.unlock();
    }
    return it;
  }

  /// Brings an environment back, for the next invocation.
  void keep(ExecutionEnvironment environment) {
    List<ExecutionEnvironment> surplus = List.of();
    boolean kept;
    lock.lock();
    try {
      kept = !closed && environment.isIdle();
      if (kept) {
        idle.add(environment, context.clock().instant());
        queue.serve();
        surplus = idle.removeAbove(settings.maxIdle());
        sweepFromNowOn();
      }
    } finally {
      lock.unlock();
    }
    surplus.forEach(this::retireLater);
    if (!kept) {
      retire(environment);
    } else if (!environment.isIdle()) {
      // it may have died before it was seen to be idle
      exited(environment);
    }
  }

  /// Ends an environment that nobody uses, and waits for that unless it takes its time.
  void retire(ExecutionEnvironment environment) {
    if (environment.endsSlowly()) {
      retireLater(environment);
    } else {
      end(environment);
    }
  }

  /// Ends an environment in the background.
  void retireLater(ExecutionEnvironment environment) {
    Thread.ofVirtual().name("lambda-end").start(() -> end(environment));
  }

  /// Ends the idle environments of which something is true.
  void retireIdle(Predicate<ExecutionEnvironment> which) {
    List<ExecutionEnvironment> removed;
    lock.lock();
    try {
      removed = idle.removeAll(which);
    } finally {
      lock.unlock();
    }
    removed.forEach(this::retireLater);
  }

  /// Ends the environments that have been idle for long.
  void sweep() {
    lock.lock();
    try {
      sweepOnce();
    } finally {
      lock.unlock();
    }
  }

  /// Kills everything in some scopes, and waits for its end. What is idle and not kept here is ended by
  /// whoever keeps it.
  void end(Predicate<Scope> scopes) {
    lock.lock();
    try {
      queue.cancel(scopes);
      var mine = live.stream().filter(it -> scopes.test(it.function().scope())).toList();
      mine.forEach(it -> Thread.ofVirtual().name("lambda-kill").start(it::kill));
      idle.removeAll(it -> scopes.test(it.function().scope())).forEach(this::retireLater);
      while (mine.stream().anyMatch(live::contains)) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Starts nothing any more, kills everything, and waits for its end.
  void close() {
    Thread thread;
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
      thread = sweeper;
    } finally {
      lock.unlock();
    }
    end(_ -> true);
    if (thread != null) {
      ThreadEnd.await(thread);
    }
  }

  /// How many there are.
  int size() {
    lock.lock();
    try {
      return live.size();
    } finally {
      lock.unlock();
    }
  }

  private StartQueue.Ticket await(Scope scope, @Nullable Revision revision) {
    lock.lock();
    try {
      if (closed) {
        throw EnvironmentErrors.stopping();
      }
      return queue.await(scope, revision);
    } finally {
      lock.unlock();
    }
  }

  private void end(ExecutionEnvironment environment) {
    try {
      environment.end();
    } finally {
      lock.lock();
      try {
        live.remove(environment);
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /// A runtime has ended: nothing follows where it has a user, who learns of it.
  private void exited(ExecutionEnvironment environment) {
    retireIdle(it -> it.equals(environment));
  }

  private void sweepFromNowOn() {
    if (sweeper == null) {
      sweeper = Thread.ofVirtual().name("lambda-sweeper").start(this::sweepAlways);
    } else {
      changed.signalAll();
    }
  }

  private void sweepAlways() {
    lock.lock();
    try {
      while (!closed) {
        sweepOnce();
        var oldest = idle.oldest();
        if (oldest.isEmpty()) {
          changed.await();
        } else {
          var age = Duration.between(oldest.get(), context.clock().instant());
          changed.awaitNanos(settings.idleTimeout().minus(age).toNanos());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void sweepOnce() {
    idle.removeSince(context.clock().instant().minus(settings.idleTimeout()))
        .forEach(this::retireLater);
  }
}

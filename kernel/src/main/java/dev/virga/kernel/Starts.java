package dev.virga.kernel;

import dev.virga.kernel.AvailableService.State;
import dev.virga.kernel.plugin.PluginProblem;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Starts services, one at a time whoever needs them, and ends them in the reverse order.
///
/// One lock stands around every start, because services find each other while they start: with a lock
/// for each, two that want each other would wait for ever. It is fair, so that a request waits for the
/// start that is going on and its own, and not for all.
final class Starts implements AutoCloseable {
  private final System.Logger log = System.getLogger("dev.virga.kernel");
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Deque<RunningService> running = new ArrayDeque<>();
  private final List<PluginProblem> problems = new CopyOnWriteArrayList<>();
  private final Tables tables;
  private final Capabilities capabilities;
  private final Function<AvailableService, RunningService> how;
  private boolean closed;

  /// @param how starts a service, or throws and leaves nothing of it behind
  Starts(Tables tables, Capabilities capabilities, Function<AvailableService, RunningService> how) {
    this.tables = tables;
    this.capabilities = capabilities;
    this.how = how;
  }

  /// Starts a service that waits; returns when it runs or has failed, or the platform has ended.
  void start(AvailableService service) {
    turn.lock();
    try {
      if (service.state() == State.WAITING && !closed) {
        service.become(State.STARTING, null);
        // a call that needs another service may be undone, what that service is made of may not
        tables.outside(() -> attempt(service));
      }
    } finally {
      turn.unlock();
    }
  }

  private boolean attempt(AvailableService service) {
    State next = State.WAITING;
    try {
      RunningService it = how.apply(service);
      running.push(it);
      service.become(State.RUNNING, it);
      next = State.RUNNING;
    } catch (RuntimeException | LinkageError e) {
      next = State.FAILED;
      log.log(System.Logger.Level.DEBUG, () -> "plugin " + service.name() + " failed to start", e);
      report(PluginProblem.atStart(service.plugin().source(), service.name(), e));
    } finally {
      if (next != State.RUNNING) {
        capabilities.withdraw(service.name());
        service.become(next, null);
      }
    }
    return next == State.RUNNING;
  }

  /// Adds to what is known not to work.
  void report(PluginProblem problem) {
    problems.add(problem);
    log.log(
        System.Logger.Level.WARNING,
        "plugin {0} ({1}) is not available: {2}",
        problem.plugin(),
        problem.source(),
        problem.reason());
  }

  /// What could not be loaded or started so far.
  Collection<PluginProblem> problems() {
    return problems;
  }

  /// Waits for the start that is going on, and ends what runs; nothing starts from then on.
  @Override
  public void close() {
    turn.lock();
    try {
      closed = true;
      while (!running.isEmpty()) {
        end(running.pop());
      }
    } finally {
      turn.unlock();
    }
  }

  private void end(RunningService service) {
    try {
      service.service().close();
    } catch (RuntimeException e) {
      log.log(System.Logger.Level.ERROR, "could not close " + service.descriptor().name(), e);
    }
  }
}

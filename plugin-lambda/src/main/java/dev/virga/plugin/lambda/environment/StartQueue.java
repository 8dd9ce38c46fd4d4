package dev.virga.plugin.lambda.environment;

import dev.virga.spi.Scope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Those who wait for an environment, in their order. Few may start processes at a time, so that many
/// invocations at once do not stop the machine; one who waits takes an environment that becomes idle
/// as gladly. Whoever uses it holds the pool's lock.
final class StartQueue {
  private final Lock lock;
  private final IdleEnvironments idle;
  private final int limit;
  private final Deque<Ticket> waiting = new ArrayDeque<>();
  private int starting;

  /// @param lock the pool's
  /// @param limit how many may start processes at a time
  StartQueue(Lock lock, IdleEnvironments idle, int limit) {
    this.lock = lock;
    this.idle = idle;
    this.limit = limit;
  }

  /// Waits for an idle environment of a revision, or else for the right to start one.
  ///
  /// @param revision null where an idle one does not help
  /// @throws dev.virga.spi.AwsException if the wait was ended
  Ticket await(Scope scope, @Nullable Revision revision) {
    var ticket = new Ticket(scope, revision, lock.newCondition());
    waiting.addLast(ticket);
    serve();
    while (!ticket.served) {
      ticket.changed.awaitUninterruptibly();
    }
    if (ticket.cancelled) {
      throw EnvironmentErrors.stopping();
    }
    return ticket;
  }

  /// Gives what there is to those who wait: called when an environment has become idle.
  void serve() {
    for (var tickets = waiting.iterator(); tickets.hasNext(); ) {
      var ticket = tickets.next();
      var found = ticket.revision == null ? null : idle.poll(ticket.revision);
      if (found != null) {
        ticket.environment = found;
      } else if (starting < limit) {
        starting++;
        ticket.permit = new Turn();
      } else {
        continue;
      }
      tickets.remove();
      ticket.end();
    }
  }

  /// Ends the wait in some scopes.
  void cancel(Predicate<Scope> scopes) {
    for (var tickets = waiting.iterator(); tickets.hasNext(); ) {
      var ticket = tickets.next();
      if (scopes.test(ticket.scope)) {
        tickets.remove();
        ticket.cancelled = true;
        ticket.end();
      }
    }
  }

  /// What somebody waits for.
  static final class Ticket {
    private final Scope scope;
    private final @Nullable Revision revision;
    private final Condition changed;
    private @Nullable ExecutionEnvironment environment;
    private Permit permit = Permit.NONE;
    private boolean served;
    private boolean cancelled;

    private Ticket(Scope scope, @Nullable Revision revision, Condition changed) {
      this.scope = scope;
      this.revision = revision;
      this.changed = changed;
    }

    /// The idle environment, or null where one may be started.
    @Nullable ExecutionEnvironment environment() {
      return environment;
    }

    Permit permit() {
      return permit;
    }

    private void end() {
      served = true;
      changed.signal();
    }
  }

  /// The right of one to start processes.
  private final class Turn implements Permit {
    private boolean over;

    @Override
    public void close() {
      lock.lock();
      try {
        if (!over) {
          over = true;
          starting--;
          serve();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}

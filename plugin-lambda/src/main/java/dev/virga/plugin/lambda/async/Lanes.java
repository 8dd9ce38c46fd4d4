package dev.virga.plugin.lambda.async;

import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Says which event is next. Each function has a lane; those with something due take turns, so that
/// ten thousand events of one do not keep another from its first.
final class Lanes {
  /// How long a clock that a test moves may have been moved unnoticed.
  private static final Duration LOOK_AT_CLOCK = Duration.ofMillis(100);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final PriorityQueue<EventRef> later =
      new PriorityQueue<>(Comparator.comparing(EventRef::due));
  private final Map<LaneId, Lane> lanes = new HashMap<>();
  private final ArrayDeque<Lane> turns = new ArrayDeque<>();
  private final InstantSource clock;
  private final int most;
  private int running;
  private boolean closed;

  private record LaneId(Scope scope, String function) {
    static LaneId of(EventRef ref) {
      return new LaneId(ref.scope(), ref.function());
    }
  }

  /// @param most the most events that are out at once; a single function has half of them at most
  Lanes(InstantSource clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  private static final class Lane {
    final ArrayDeque<EventRef> due = new ArrayDeque<>();
    int limit;
    int running;
    boolean hasTurn;

    Lane(int limit) {
      this.limit = limit;
    }
  }

  /// Adds an event, which may be due already.
  void offer(EventRef ref) {
    lock.lock();
    try {
      if (ref.due().isAfter(clock.instant())) {
        later.add(ref);
      } else {
        add(ref);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for the next event that may run. [#done] or [#putBack] tells its end.
  ///
  /// @return null once this is closed
  @Nullable EventRef take() throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        moveDue();
        EventRef ref = running < most ? next() : null;
        if (ref != null) {
          return ref;
        }
        await();
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  /// An event has been dealt with, or waits in [#offer] for another try.
  void done(EventRef ref) {
    lock.lock();
    try {
      Lane lane = lane(ref);
      lane.limit = Math.min(lane.limit + 1, limit());
      end(ref, lane);
    } finally {
      lock.unlock();
    }
  }

  /// The function has as many environments as it may have. If some of them run events of ours, the
  /// event becomes the first again and waits for one of those; fewer are out at once from now on.
  ///
  /// @return false if it has to be tried later, because it would wait for nobody; it is still out
  boolean putBack(EventRef ref) {
    lock.lock();
    try {
      Lane lane = lane(ref);
      if (lane.running == 1) {
        return false;
      }
      lane.limit = lane.running - 1;
      lane.due.addFirst(ref);
      end(ref, lane);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Forgets what waits in some scopes.
  void forget(Predicate<Scope> scopes) {
    lock.lock();
    try {
      later.removeIf(it -> scopes.test(it.scope()));
      lanes.forEach((id, lane) -> {
        if (scopes.test(id.scope())) {
          lane.due.clear();
        }
      });
    } finally {
      lock.unlock();
    }
  }

  /// Gives no event out any more.
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until no event is out.
  void awaitIdle() throws InterruptedException {
    lock.lock();
    try {
      while (running > 0) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private int limit() {
    return Math.max(1, most / 2);
  }

  private Lane lane(EventRef ref) {
    return lanes.computeIfAbsent(LaneId.of(ref), _ -> new Lane(limit()));
  }

  private void add(EventRef ref) {
    Lane lane = lane(ref);
    lane.due.add(ref);
    giveTurn(lane);
  }

  private void giveTurn(Lane lane) {
    if (!lane.hasTurn && !lane.due.isEmpty() && lane.running < lane.limit) {
      lane.hasTurn = true;
      turns.add(lane);
    }
  }

  private void moveDue() {
    if (later.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    for (EventRef ref = later.peek(); ref != null && !ref.due().isAfter(now); ref = later.peek()) {
      add(later.remove());
    }
  }

  private @Nullable EventRef next() {
    for (Lane lane = turns.poll(); lane != null; lane = turns.poll()) {
      lane.hasTurn = false;
      EventRef ref = lane.due.poll();
      if (ref != null) {
        lane.running++;
        running++;
        giveTurn(lane);
        return ref;
      }
    }
    return null;
  }

  private void end(EventRef ref, Lane lane) {
    lane.running--;
    running--;
    giveTurn(lane);
    if (lane.running == 0 && lane.due.isEmpty()) {
      lanes.remove(LaneId.of(ref));
    }
    changed.signalAll();
  }

  /// Waits until something may be due; whoever calls it looks again.
  @SuppressWarnings("WaitNotInLoop") // the loop is in take()
  private void await() throws InterruptedException {
    EventRef first = later.peek();
    if (first == null) {
      changed.await();
      return;
    }
    Duration left = Duration.between(clock.instant(), first.due());
    Duration wait = left.compareTo(LOOK_AT_CLOCK) < 0 ? left : LOOK_AT_CLOCK;
    var _ = changed.await(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS);
  }
}

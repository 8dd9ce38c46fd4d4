package dev.virga.plugin.lambda.environment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The environments that wait for an invocation. Those that were used last are used first, so that the
/// others get old and go. Whoever uses it holds the pool's lock.
final class IdleEnvironments {
  private final Map<Revision, Deque<ExecutionEnvironment>> byRevision = new HashMap<>();

  /// Since when each is idle, the oldest first.
  private final LinkedHashMap<ExecutionEnvironment, Instant> since = new LinkedHashMap<>();

  void add(ExecutionEnvironment environment, Instant now) {
    since.put(environment, now);
    byRevision
        .computeIfAbsent(environment.revision(), _ -> new ArrayDeque<>())
        .addFirst(environment);
  }

  /// Takes one that can serve an invocation of this revision. One whose runtime has died stays until
  /// that is told.
  @Nullable ExecutionEnvironment poll(Revision revision) {
    for (var environment : byRevision.getOrDefault(revision, new ArrayDeque<>())) {
      if (environment.isReady()) {
        remove(environment);
        return environment;
      }
    }
    return null;
  }

  /// Takes one out.
  ///
  /// @return whether it was there
  boolean remove(ExecutionEnvironment environment) {
    if (since.remove(environment) == null) {
      return false;
    }
    byRevision.computeIfPresent(
        environment.revision(),
        (_, idle) -> {
          idle.remove(environment);
          return idle.isEmpty() ? null : idle;
        });
    return true;
  }

  /// Takes all out of which something is true.
  List<ExecutionEnvironment> removeAll(Predicate<ExecutionEnvironment> which) {
    var removed = since.keySet().stream().filter(which).toList();
    removed.forEach(this::remove);
    return removed;
  }

  /// Takes those out that are idle since a moment or longer.
  List<ExecutionEnvironment> removeSince(Instant moment) {
    var removed = new ArrayList<ExecutionEnvironment>();
    while (oldest().filter(it -> !it.isAfter(moment)).isPresent()) {
      removed.add(removeOldest());
    }
    return removed;
  }

  /// Takes the oldest out until no more than so many are left.
  List<ExecutionEnvironment> removeAbove(int most) {
    var removed = new ArrayList<ExecutionEnvironment>();
    while (since.size() > most) {
      removed.add(removeOldest());
    }
    return removed;
  }

  /// Since when the oldest is idle.
  Optional<Instant> oldest() {
    return since.isEmpty() ? Optional.empty() : Optional.of(since.firstEntry().getValue());
  }

  private ExecutionEnvironment removeOldest() {
    var oldest = since.firstEntry().getKey();
    remove(oldest);
    return oldest;
  }
}

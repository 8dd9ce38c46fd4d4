package dev.virga.plugin.lambda.environment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The provisioned environments of one version or alias. Whoever uses it holds the lock of
/// [Provisioned].
final class Allocation {
  /// What AWS tells where the function's code fails before it is invoked.
  static final String INIT_FAILURE = "FUNCTION_ERROR_INIT_FAILURE";

  private final Set<ExecutionEnvironment> all = new HashSet<>();
  private final Deque<ExecutionEnvironment> idle = new ArrayDeque<>();
  private int wanted;
  private String failure = "";
  private boolean filling;
  private boolean again;

  int wanted() {
    return wanted;
  }

  /// How many are initialized.
  int ready() {
    return all.size();
  }

  /// Why no more can be started, or the empty string.
  String failure() {
    return failure;
  }

  /// No more are started, until another number is wanted.
  void fail(String why) {
    failure = why;
  }

  /// Changes how many are wanted.
  ///
  /// @return those that are too many and idle
  List<ExecutionEnvironment> want(int number) {
    wanted = number;
    failure = "";
    var surplus = new ArrayList<ExecutionEnvironment>();
    while (all.size() > wanted && !idle.isEmpty()) {
      var it = idle.removeLast();
      all.remove(it);
      surplus.add(it);
    }
    return surplus;
  }

  /// Whether somebody has to begin to fill it. Who fills it already begins again at its end.
  boolean beginToFill() {
    boolean needed = wanted > 0 && failure.isEmpty();
    boolean begins = needed && !filling;
    again = needed && filling;
    filling |= begins;
    return begins;
  }

  /// Whether who has filled it is to begin again.
  boolean fillAgain() {
    filling = again && failure.isEmpty();
    again = false;
    return filling;
  }

  boolean isMissing() {
    return all.size() < wanted && failure.isEmpty();
  }

  /// Adds one that has been initialized.
  ///
  /// @return whether it is wanted
  boolean add(ExecutionEnvironment environment) {
    if (all.size() >= wanted) {
      return false;
    }
    all.add(environment);
    idle.addFirst(environment);
    return true;
  }

  @Nullable ExecutionEnvironment poll(Revision revision) {
    for (var it : idle) {
      if (it.revision().equals(revision) && it.isReady()) {
        idle.remove(it);
        return it;
      }
    }
    return null;
  }

  /// Whether there are idle ones of another revision.
  boolean hasOther(Revision revision) {
    return idle.stream().anyMatch(it -> !it.revision().equals(revision));
  }

  /// Takes the idle ones of other revisions out.
  List<ExecutionEnvironment> removeOther(Revision revision) {
    var others = idle.stream().filter(it -> !it.revision().equals(revision)).toList();
    idle.removeAll(others);
    others.forEach(all::remove);
    return others;
  }

  boolean has(ExecutionEnvironment environment) {
    return all.contains(environment);
  }

  /// Takes one back that was used.
  ///
  /// @return whether it is good and wanted
  boolean keep(ExecutionEnvironment environment) {
    if (all.size() > wanted || !environment.isIdle()) {
      return false;
    }
    idle.addFirst(environment);
    return true;
  }

  void remove(ExecutionEnvironment environment) {
    idle.remove(environment);
    all.remove(environment);
  }

  /// Takes one out if it is idle.
  boolean removeIdle(ExecutionEnvironment environment) {
    return idle.remove(environment) && all.remove(environment);
  }
}

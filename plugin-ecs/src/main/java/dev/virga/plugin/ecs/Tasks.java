package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.run.StopCause;
import dev.virga.plugin.ecs.run.TaskRow;
import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// The [tasks](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html), by cluster
/// and id. A row is what a client sees, without its tags. A stopped task can be seen for one hour.
final class Tasks implements ActiveTasks {
  static final String STOPPED = "STOPPED";

  private static final Duration SEEN_AFTER_THE_END = Duration.ofHours(1);

  private final Table<Task> rows;
  private final ResourceTags tags;
  private final InstantSource clock;
  private final Queue<Ended> ended = new ConcurrentLinkedQueue<>();

  /// A task that has stopped, in the order of the end.
  private record Ended(Scope scope, String arn, Instant at) {}

  Tasks(Table<Task> rows, ResourceTags tags, InstantSource clock) {
    this.rows = rows;
    this.tags = tags;
    this.clock = clock;
  }

  @Override
  public List<Task> in(Scope scope, String cluster) {
    return list(scope, cluster).stream().filter(it -> !STOPPED.equals(it.lastStatus())).toList();
  }

  /// The tasks of a cluster, sorted by id.
  List<Task> list(Scope scope, String cluster) {
    forget();
    return rows.list(scope, cluster + "/").stream().filter(it -> !expired(it)).toList();
  }

  /// The task of an id or an ARN in a cluster.
  Optional<Task> find(String idOrArn, Cluster cluster, RequestContext context) {
    String name = Clusters.nameOf(cluster);
    Optional<String> key =
        idOrArn.startsWith("arn:")
            ? Arn.parse(idOrArn)
                .filter(arn -> arn.service().equals(context.service()))
                .filter(arn -> arn.in(context.scope()))
                .filter(arn -> arn.resourceType().equals("task"))
                .map(Arn::resourceId)
                .filter(it -> it.startsWith(name + "/"))
            : Optional.of(name + "/" + idOrArn);
    return key.flatMap(it -> rows.get(context.scope(), it)).filter(it -> !expired(it));
  }

  /// The task of an ARN that this class has seen.
  Optional<Task> get(Scope scope, String arn) {
    return rows.get(scope, key(arn));
  }

  /// Writes a new task.
  void add(Scope scope, Task task) {
    forget();
    rows.put(scope, key(arnOf(task)), task);
  }

  /// A task for whoever runs it.
  TaskRow row(Scope scope, Task task) {
    String key = key(arnOf(task));
    return new TaskRow() {
      private volatile Task last = task;

      @Override
      public Task get() {
        return rows.get(scope, key).orElse(last);
      }

      @Override
      public void update(Consumer<Task.Builder> changes) {
        rows.update(scope, key, it -> changed(it, changes))
            .ifPresent(it -> {
              last = it;
              remember(scope, it);
            });
      }
    };
  }

  /// Marks a task that nobody runs as one that shall stop.
  void stop(Scope scope, Task task, StopCause cause) {
    rows.update(
        scope,
        key(arnOf(task)),
        it -> it.stopCode() == null ? changed(it, builder -> stopped(builder, cause)) : it);
  }

  /// Ends the tasks that were running when the platform last ended. Nobody saw how their containers
  /// ended, so these have no exit code.
  void endInterrupted() {
    for (Scope scope : rows.scopes()) {
      for (Task task : rows.list(scope)) {
        if (STOPPED.equals(task.lastStatus())) {
          remember(scope, task);
        } else {
          row(scope, task).update(this::interrupted);
        }
      }
    }
  }

  static String arnOf(Task task) {
    return Objects.requireNonNull(task.taskArn(), "taskArn");
  }

  private void interrupted(Task.Builder task) {
    Instant now = clock.instant();
    if (task.stopCode == null) {
      stopped(task, StopCause.HOST_TERMINATED);
    }
    task.lastStatus = STOPPED;
    task.executionStoppedAt = now;
    task.stoppedAt = now;
    if (task.containers != null) {
      task.containers =
          task.containers.stream().map(it -> it.with(made -> made.lastStatus = STOPPED)).toList();
    }
  }

  private void stopped(Task.Builder task, StopCause cause) {
    task.desiredStatus = STOPPED;
    task.stopCode = cause.code();
    task.stoppedReason = cause.reason();
    task.stoppingAt = clock.instant();
  }

  private static Task changed(Task task, Consumer<Task.Builder> changes) {
    return task.with(it -> {
      changes.accept(it);
      it.version = Objects.requireNonNullElse(task.version(), 0L) + 1;
    });
  }

  private void remember(Scope scope, Task task) {
    if (task.stoppedAt() != null) {
      ended.add(new Ended(scope, arnOf(task), task.stoppedAt()));
    }
  }

  /// Removes the rows of the tasks that can be seen no more.
  private void forget() {
    for (Ended it = ended.peek(); it != null && expired(it.at()); it = ended.peek()) {
      if (ended.remove(it)) {
        rows.remove(it.scope(), key(it.arn()));
        tags.delete(it.scope(), it.arn());
      }
    }
  }

  private boolean expired(Task task) {
    return task.stoppedAt() != null && expired(task.stoppedAt());
  }

  private boolean expired(Instant stopped) {
    return clock.instant().isAfter(stopped.plus(SEEN_AFTER_THE_END));
  }

  private static String key(String arn) {
    return Arn.parse(arn).orElseThrow().resourceId();
  }
}

package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Every task that is running now.
public final class TaskEngine implements AutoCloseable {
  /// Where containers read about themselves.
  public static final String METADATA = TaskEndpoints.METADATA;

  /// Where containers read their credentials.
  public static final String CREDENTIALS = TaskEndpoints.CREDENTIALS;

  /// How long containers have to end when the platform itself ends, whatever their stop timeout says.
  private static final Duration LAST_GRACE = Duration.ofSeconds(2);

  private final ServiceContext context;
  private final TaskEndpoints endpoints;
  private final TaskRun.Workshop workshop;
  private final Map<String, TaskRun> runs = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /// An engine without tasks.
  public TaskEngine(ServiceContext context) {
    this.context = context;
    this.endpoints = new TaskEndpoints(context);
    VolumeDirectories.sweep(context);
    this.workshop = new TaskRun.Workshop(new NetworkAttachments(context), endpoints);
  }

  /// Starts a task in the background. A task whose row says already that it shall stop comes to its
  /// end at once.
  ///
  /// @param row the task's row, which exists
  /// @param definition what it is made of
  /// @param network where its network interface goes, or null where it has none of its own
  public void start(
      Scope scope, TaskRow row, TaskDefinition definition, @Nullable AwsVpcConfiguration network) {
    var run = new TaskRun(context, workshop, scope, row, definition, network);
    runs.put(run.arn(), run);
    var task = row.get();
    if (task.stopCode() != null && task.stoppedReason() != null) {
      run.stop(new StopCause(task.stopCode(), task.stoppedReason()));
    }
    if (closed) {
      run.end(StopCause.HOST_TERMINATED, LAST_GRACE);
    }
    Thread.ofVirtual()
        .name("virga-ecs-task-" + run.id())
        .start(() -> {
          try {
            run.run();
          } finally {
            runs.remove(run.arn());
          }
        });
  }

  /// Makes a task stop. Where nothing in it can take time, it has stopped when this returns.
  ///
  /// @return false if it is not running
  public boolean stop(String taskArn, StopCause cause) {
    TaskRun run = runs.get(taskArn);
    if (run == null) {
      return false;
    }
    run.stop(cause);
    if (run.placeholder()) {
      await(run);
    }
    return true;
  }

  /// Ends every task in some scopes, and waits for their end.
  public void end(Predicate<Scope> scopes) {
    var ending = runs.values().stream().filter(it -> scopes.test(it.scope())).toList();
    ending.forEach(it -> it.end(StopCause.HOST_TERMINATED, LAST_GRACE));
    ending.forEach(TaskEngine::await);
  }

  /// What containers read about themselves.
  public Map<String, HttpHandler> paths() {
    return endpoints.paths();
  }

  /// The ARNs of the tasks that are running now.
  List<String> running() {
    return List.copyOf(runs.keySet());
  }

  @Override
  public void close() {
    closed = true;
    end(_ -> true);
  }

  private static void await(TaskRun run) {
    try {
      run.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

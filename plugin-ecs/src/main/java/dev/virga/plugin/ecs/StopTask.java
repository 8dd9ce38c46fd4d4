package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.run.StopCause;
import dev.virga.plugin.ecs.run.TaskEngine;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// [StopTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html): tells a
/// task to stop, which takes as long as its containers take. Stopping a stopped task changes nothing.
public final class StopTask implements Operation<StopTask.Request, StopTask.Response> {
  private static final String DEFAULT_REASON = "Task stopped by user";

  private final Clusters clusters;
  private final Tasks tasks;
  private final TaskEngine engine;

  StopTask(Clusters clusters, Tasks tasks, TaskEngine engine) {
    this.clusters = clusters;
    this.tasks = tasks;
    this.engine = engine;
  }

  /// What a client sends.
  public record Request(@Nullable String cluster, String task, @Nullable String reason) {}

  /// What it gets.
  public record Response(@Nullable Task task) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    Task task = tasks.find(request.task(), cluster, context).orElseThrow(EcsErrors::taskNotFound);
    String arn = Tasks.arnOf(task);
    String reason = request.reason();
    var cause =
        StopCause.userInitiated(reason == null || reason.isEmpty() ? DEFAULT_REASON : reason);
    if (!Tasks.STOPPED.equals(task.lastStatus()) && !engine.stop(arn, cause)) {
      // It is about to be started: whichever of the two comes second, the row or the engine has it.
      tasks.stop(context.scope(), task, cause);
      engine.stop(arn, cause);
    }
    return new Response(tasks.get(context.scope(), arn).orElse(task));
  }
}

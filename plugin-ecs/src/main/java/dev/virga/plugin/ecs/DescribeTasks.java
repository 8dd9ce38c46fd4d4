package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskField;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [DescribeTasks](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html):
/// tasks as they are now, up to a hundred by id or ARN. Tags are shown where they are asked for.
public final class DescribeTasks
    implements Operation<DescribeTasks.Request, DescribeTasks.Response> {
  private static final int MOST = 100;

  private final Clusters clusters;
  private final Tasks tasks;
  private final ResourceTags tags;

  DescribeTasks(Clusters clusters, Tasks tasks, ResourceTags tags) {
    this.clusters = clusters;
    this.tasks = tasks;
    this.tags = tags;
  }

  /// What a client sends.
  public record Request(
      @Nullable String cluster, List<String> tasks, @Nullable List<TaskField> include) {}

  /// What it gets.
  public record Response(@Nullable List<Task> tasks, @Nullable List<Failure> failures) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    if (request.tasks().isEmpty()) {
      throw TaskErrors.noTasksGiven();
    } else if (request.tasks().size() > MOST) {
      throw EcsErrors.tooManyItems("taskIds", MOST);
    }
    boolean withTags = request.include() != null && request.include().contains(TaskField.TAGS);
    var found = new ArrayList<Task>();
    var failures = new ArrayList<Failure>();
    for (String idOrArn : new LinkedHashSet<>(request.tasks())) {
      tasks
          .find(idOrArn, cluster, context)
          .ifPresentOrElse(
              it -> found.add(withTags ? tagged(it, context) : it),
              () -> failures.add(missing(idOrArn, cluster, context)));
    }
    return new Response(found, failures);
  }

  private Task tagged(Task task, RequestContext context) {
    return task.with(it -> it.tags = tags.get(context.scope(), Tasks.arnOf(task)));
  }

  private static Failure missing(String idOrArn, Cluster cluster, RequestContext context) {
    String arn =
        idOrArn.startsWith("arn:")
            ? idOrArn
            : context.arn("task/" + Clusters.nameOf(cluster) + "/" + idOrArn).toString();
    return new Failure(arn, "MISSING", null);
  }
}

package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a cluster that runs nothing ([DeleteCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html)). It can
/// be described as `INACTIVE` from then on.
public final class DeleteCluster
    implements Operation<DeleteCluster.Request, DeleteCluster.Response> {
  /// What a client sends.
  public record Request(String cluster) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  private final Clusters clusters;
  private final ClusterView view;
  private final ResourceTags tags;
  private final ActiveTasks activeTasks;

  DeleteCluster(Clusters clusters, ClusterView view, ResourceTags tags, ActiveTasks activeTasks) {
    this.clusters = clusters;
    this.view = view;
    this.tags = tags;
    this.activeTasks = activeTasks;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster =
        clusters.lookup(request.cluster(), context).orElseThrow(EcsErrors::clusterNotFound);
    String name = Clusters.nameOf(cluster);
    if (!activeTasks.in(context.scope(), name).isEmpty()) {
      throw EcsErrors.clusterContainsTasks();
    }
    Cluster deleted = cluster.with(it -> it.status = Clusters.INACTIVE);
    clusters.put(deleted, context);
    tags.delete(context.scope(), Clusters.arn(name, context));
    return new Response(view.show(deleted, ClusterView.CHANGED, context));
  }
}

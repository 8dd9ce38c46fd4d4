package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Replaces the capacity providers of a cluster and its default strategy
/// ([PutClusterCapacityProviders](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html)).
public final class PutClusterCapacityProviders
    implements Operation<
        PutClusterCapacityProviders.Request, PutClusterCapacityProviders.Response> {
  /// What a client sends.
  public record Request(
      String cluster,
      List<String> capacityProviders,
      List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  private final Clusters clusters;
  private final ClusterView view;
  private final ActiveTasks activeTasks;

  PutClusterCapacityProviders(Clusters clusters, ClusterView view, ActiveTasks activeTasks) {
    this.clusters = clusters;
    this.view = view;
    this.activeTasks = activeTasks;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    var providers = CapacityProviders.existing(request.capacityProviders(), context);
    var strategy = CapacityProviders.strategy(request.defaultCapacityProviderStrategy(), providers);
    boolean inUse =
        activeTasks.in(context.scope(), Clusters.nameOf(cluster)).stream()
            .map(Task::capacityProviderName)
            .anyMatch(name -> name != null && !providers.contains(name));
    if (inUse) {
      throw EcsErrors.capacityProviderInUse();
    }
    Cluster changed =
        cluster.with(it -> {
          it.capacityProviders = providers;
          it.defaultCapacityProviderStrategy = strategy;
        });
    clusters.put(changed, context);
    return new Response(view.show(changed, ClusterView.CHANGED, context));
  }
}

package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes the settings of a cluster ([UpdateClusterSettings](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html)).
public final class UpdateClusterSettings
    implements Operation<UpdateClusterSettings.Request, UpdateClusterSettings.Response> {
  /// What a client sends.
  public record Request(String cluster, List<ClusterSetting> settings) {}

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  private final Clusters clusters;
  private final ClusterView view;

  UpdateClusterSettings(Clusters clusters, ClusterView view) {
    this.clusters = clusters;
    this.view = view;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    var settings = ClusterSettings.checked(request.settings(), cluster.settings());
    Cluster changed = cluster.with(it -> it.settings = settings);
    clusters.put(changed, context);
    return new Response(view.show(changed, ClusterView.CHANGED, context));
  }
}

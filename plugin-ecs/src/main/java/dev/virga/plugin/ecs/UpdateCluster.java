package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterConfiguration;
import dev.virga.plugin.ecs.model.ClusterServiceConnectDefaultsRequest;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Changes the settings and the configuration of a cluster
/// ([UpdateCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html)).
public final class UpdateCluster
    implements Operation<UpdateCluster.Request, UpdateCluster.Response> {
  /// What a client sends.
  public record Request(
      String cluster,
      @Nullable List<ClusterSetting> settings,
      @Nullable ClusterConfiguration configuration,
      @Nullable ClusterServiceConnectDefaultsRequest serviceConnectDefaults) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String cluster;
      public @Nullable List<ClusterSetting> settings;
      public @Nullable ClusterConfiguration configuration;
      public @Nullable ClusterServiceConnectDefaultsRequest serviceConnectDefaults;

      private Request build() {
        return new Request(
            Objects.requireNonNull(cluster, "cluster"),
            settings,
            configuration,
            serviceConnectDefaults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  private final Clusters clusters;
  private final ClusterView view;

  UpdateCluster(Clusters clusters, ClusterView view) {
    this.clusters = clusters;
    this.view = view;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    ClusterSettings.check(request.configuration());
    var settings = ClusterSettings.checked(request.settings(), cluster.settings());
    Cluster changed =
        cluster.with(it -> {
          it.settings = settings;
          if (request.configuration() != null) {
            it.configuration = request.configuration();
          }
          if (request.serviceConnectDefaults() != null) {
            it.serviceConnectDefaults = ClusterSettings.stored(request.serviceConnectDefaults());
          }
        });
    clusters.put(changed, context);
    return new Response(view.show(changed, ClusterView.CHANGED, context));
  }
}

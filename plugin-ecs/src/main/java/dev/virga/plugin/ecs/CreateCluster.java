package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterConfiguration;
import dev.virga.plugin.ecs.model.ClusterServiceConnectDefaultsRequest;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a cluster ([CreateCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html)).
///
/// A cluster that is there already is answered as it is, unless the request asks for another one under
/// its name. A deleted cluster makes room for a new one.
public final class CreateCluster
    implements Operation<CreateCluster.Request, CreateCluster.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String clusterName,
      @Length(max = 50) @Nullable List<Tag> tags,
      @Nullable List<ClusterSetting> settings,
      @Nullable ClusterConfiguration configuration,
      @Nullable List<String> capacityProviders,
      @Nullable List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy,
      @Nullable ClusterServiceConnectDefaultsRequest serviceConnectDefaults) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String clusterName;
      public @Nullable List<Tag> tags;
      public @Nullable List<ClusterSetting> settings;
      public @Nullable ClusterConfiguration configuration;
      public @Nullable List<String> capacityProviders;
      public @Nullable List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy;
      public @Nullable ClusterServiceConnectDefaultsRequest serviceConnectDefaults;

      private Request build() {
        return new Request(
            clusterName,
            tags,
            settings,
            configuration,
            capacityProviders,
            defaultCapacityProviderStrategy,
            serviceConnectDefaults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Cluster cluster) {}

  private final Clusters clusters;
  private final ClusterView view;
  private final ResourceTags tags;

  CreateCluster(Clusters clusters, ClusterView view, ResourceTags tags) {
    this.clusters = clusters;
    this.view = view;
    this.tags = tags;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String name =
        request.clusterName() == null || request.clusterName().isEmpty()
            ? Clusters.DEFAULT
            : Clusters.checkName(request.clusterName());
    ResourceTags.check(request.tags());
    Cluster wanted = wanted(name, request, context);
    Optional<Cluster> existing =
        clusters.stored(name, context).filter(it -> Clusters.ACTIVE.equals(it.status()));
    if (existing.isPresent()) {
      return new Response(
          view.show(same(existing.get(), wanted, request), ClusterView.CREATED, context));
    }
    clusters.put(wanted, context);
    tags.put(context.scope(), Clusters.arn(name, context), request.tags());
    return new Response(view.show(wanted, ClusterView.CREATED, context));
  }

  private static Cluster wanted(String name, Request request, RequestContext context) {
    ClusterSettings.check(request.configuration());
    List<String> providers =
        request.capacityProviders() == null
            ? List.of()
            : CapacityProviders.existing(request.capacityProviders(), context);
    var strategy = CapacityProviders.strategy(request.defaultCapacityProviderStrategy(), providers);
    return Clusters.named(name, context)
        .with(it -> {
          it.settings = ClusterSettings.checked(request.settings(), null);
          it.configuration = request.configuration();
          it.capacityProviders = providers;
          it.defaultCapacityProviderStrategy = strategy;
          it.serviceConnectDefaults = ClusterSettings.stored(request.serviceConnectDefaults());
        });
  }

  /// The existing cluster, if it is what the request wants. What the request does not mention may be
  /// as it is.
  private static Cluster same(Cluster existing, Cluster wanted, Request request) {
    boolean same =
        (request.settings() == null || Objects.equals(existing.settings(), wanted.settings()))
            && (request.configuration() == null
                || Objects.equals(existing.configuration(), wanted.configuration()))
            && (request.capacityProviders() == null
                || Objects.equals(existing.capacityProviders(), wanted.capacityProviders()))
            && (request.defaultCapacityProviderStrategy() == null
                || Objects.equals(
                    existing.defaultCapacityProviderStrategy(),
                    wanted.defaultCapacityProviderStrategy()));
    if (!same) {
      throw EcsErrors.inconsistentWithExistingCluster();
    }
    return existing;
  }
}

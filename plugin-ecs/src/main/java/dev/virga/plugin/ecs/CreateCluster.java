package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterConfiguration;
import dev.virga.plugin.ecs.model.ClusterServiceConnectDefaultsRequest;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateCluster is not implemented.");
  }
}

package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Cluster` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html).
public record Cluster(
    @Nullable String clusterArn,
    @Nullable String clusterName,
    @Nullable ClusterConfiguration configuration,
    @Nullable String status,
    @Nullable Integer registeredContainerInstancesCount,
    @Nullable Integer runningTasksCount,
    @Nullable Integer pendingTasksCount,
    @Nullable Integer activeServicesCount,
    @Nullable List<KeyValuePair> statistics,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable List<ClusterSetting> settings,
    @Nullable List<String> capacityProviders,
    @Nullable List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy,
    @Nullable List<Attachment> attachments,
    @Nullable String attachmentsStatus,
    @Nullable ClusterServiceConnectDefaults serviceConnectDefaults) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Cluster of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Cluster with(Consumer<Builder> changes) {
    var it = new Builder();
    it.clusterArn = this.clusterArn;
    it.clusterName = this.clusterName;
    it.configuration = this.configuration;
    it.status = this.status;
    it.registeredContainerInstancesCount = this.registeredContainerInstancesCount;
    it.runningTasksCount = this.runningTasksCount;
    it.pendingTasksCount = this.pendingTasksCount;
    it.activeServicesCount = this.activeServicesCount;
    it.statistics = this.statistics;
    it.tags = this.tags;
    it.settings = this.settings;
    it.capacityProviders = this.capacityProviders;
    it.defaultCapacityProviderStrategy = this.defaultCapacityProviderStrategy;
    it.attachments = this.attachments;
    it.attachmentsStatus = this.attachmentsStatus;
    it.serviceConnectDefaults = this.serviceConnectDefaults;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Cluster in the making.
  public static final class Builder {
    public @Nullable String clusterArn;
    public @Nullable String clusterName;
    public @Nullable ClusterConfiguration configuration;
    public @Nullable String status;
    public @Nullable Integer registeredContainerInstancesCount;
    public @Nullable Integer runningTasksCount;
    public @Nullable Integer pendingTasksCount;
    public @Nullable Integer activeServicesCount;
    public @Nullable List<KeyValuePair> statistics;
    public @Nullable List<Tag> tags;
    public @Nullable List<ClusterSetting> settings;
    public @Nullable List<String> capacityProviders;
    public @Nullable List<CapacityProviderStrategyItem> defaultCapacityProviderStrategy;
    public @Nullable List<Attachment> attachments;
    public @Nullable String attachmentsStatus;
    public @Nullable ClusterServiceConnectDefaults serviceConnectDefaults;

    private Cluster build() {
      return new Cluster(
          clusterArn,
          clusterName,
          configuration,
          status,
          registeredContainerInstancesCount,
          runningTasksCount,
          pendingTasksCount,
          activeServicesCount,
          statistics,
          tags,
          settings,
          capacityProviders,
          defaultCapacityProviderStrategy,
          attachments,
          attachmentsStatus,
          serviceConnectDefaults);
    }
  }
}

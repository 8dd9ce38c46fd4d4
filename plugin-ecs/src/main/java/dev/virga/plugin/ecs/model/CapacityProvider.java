package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CapacityProvider` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html).
public record CapacityProvider(
    @Nullable String capacityProviderArn,
    @Nullable String name,
    @Nullable String cluster,
    @Nullable CapacityProviderStatus status,
    @Nullable AutoScalingGroupProvider autoScalingGroupProvider,
    @Nullable ManagedInstancesProvider managedInstancesProvider,
    @Nullable CapacityProviderUpdateStatus updateStatus,
    @Nullable String updateStatusReason,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable CapacityProviderType type) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CapacityProvider of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CapacityProvider with(Consumer<Builder> changes) {
    var it = new Builder();
    it.capacityProviderArn = this.capacityProviderArn;
    it.name = this.name;
    it.cluster = this.cluster;
    it.status = this.status;
    it.autoScalingGroupProvider = this.autoScalingGroupProvider;
    it.managedInstancesProvider = this.managedInstancesProvider;
    it.updateStatus = this.updateStatus;
    it.updateStatusReason = this.updateStatusReason;
    it.tags = this.tags;
    it.type = this.type;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CapacityProvider in the making.
  public static final class Builder {
    public @Nullable String capacityProviderArn;
    public @Nullable String name;
    public @Nullable String cluster;
    public @Nullable CapacityProviderStatus status;
    public @Nullable AutoScalingGroupProvider autoScalingGroupProvider;
    public @Nullable ManagedInstancesProvider managedInstancesProvider;
    public @Nullable CapacityProviderUpdateStatus updateStatus;
    public @Nullable String updateStatusReason;
    public @Nullable List<Tag> tags;
    public @Nullable CapacityProviderType type;

    private CapacityProvider build() {
      return new CapacityProvider(
          capacityProviderArn,
          name,
          cluster,
          status,
          autoScalingGroupProvider,
          managedInstancesProvider,
          updateStatus,
          updateStatusReason,
          tags,
          type);
    }
  }
}

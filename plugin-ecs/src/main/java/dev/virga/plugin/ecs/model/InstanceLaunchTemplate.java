package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceLaunchTemplate` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html).
public record InstanceLaunchTemplate(
    @Nullable String ec2InstanceProfileArn,
    @Nullable ManagedInstancesNetworkConfiguration networkConfiguration,
    @Nullable ManagedInstancesStorageConfiguration storageConfiguration,
    @Nullable ManagedInstancesLocalStorageConfiguration localStorageConfiguration,
    @Nullable ManagedInstancesMonitoringOptions monitoring,
    @Nullable CapacityOptionType capacityOptionType,
    @Nullable Boolean instanceMetadataTagsPropagation,
    @Nullable InstanceRequirementsRequest instanceRequirements,
    @Nullable Boolean fipsEnabled,
    @Nullable CapacityReservationRequest capacityReservations) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceLaunchTemplate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceLaunchTemplate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ec2InstanceProfileArn = this.ec2InstanceProfileArn;
    it.networkConfiguration = this.networkConfiguration;
    it.storageConfiguration = this.storageConfiguration;
    it.localStorageConfiguration = this.localStorageConfiguration;
    it.monitoring = this.monitoring;
    it.capacityOptionType = this.capacityOptionType;
    it.instanceMetadataTagsPropagation = this.instanceMetadataTagsPropagation;
    it.instanceRequirements = this.instanceRequirements;
    it.fipsEnabled = this.fipsEnabled;
    it.capacityReservations = this.capacityReservations;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceLaunchTemplate in the making.
  public static final class Builder {
    public @Nullable String ec2InstanceProfileArn;
    public @Nullable ManagedInstancesNetworkConfiguration networkConfiguration;
    public @Nullable ManagedInstancesStorageConfiguration storageConfiguration;
    public @Nullable ManagedInstancesLocalStorageConfiguration localStorageConfiguration;
    public @Nullable ManagedInstancesMonitoringOptions monitoring;
    public @Nullable CapacityOptionType capacityOptionType;
    public @Nullable Boolean instanceMetadataTagsPropagation;
    public @Nullable InstanceRequirementsRequest instanceRequirements;
    public @Nullable Boolean fipsEnabled;
    public @Nullable CapacityReservationRequest capacityReservations;

    private InstanceLaunchTemplate build() {
      return new InstanceLaunchTemplate(
          ec2InstanceProfileArn,
          networkConfiguration,
          storageConfiguration,
          localStorageConfiguration,
          monitoring,
          capacityOptionType,
          instanceMetadataTagsPropagation,
          instanceRequirements,
          fipsEnabled,
          capacityReservations);
    }
  }
}

package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ManagedInstancesProvider` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesProvider.html).
public record ManagedInstancesProvider(
    @Nullable String infrastructureRoleArn,
    @Nullable InstanceLaunchTemplate instanceLaunchTemplate,
    @Nullable PropagateMITags propagateTags,
    @Nullable InfrastructureOptimization infrastructureOptimization,
    @Nullable AutoRepairConfiguration autoRepairConfiguration) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ManagedInstancesProvider of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ManagedInstancesProvider with(Consumer<Builder> changes) {
    var it = new Builder();
    it.infrastructureRoleArn = this.infrastructureRoleArn;
    it.instanceLaunchTemplate = this.instanceLaunchTemplate;
    it.propagateTags = this.propagateTags;
    it.infrastructureOptimization = this.infrastructureOptimization;
    it.autoRepairConfiguration = this.autoRepairConfiguration;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ManagedInstancesProvider in the making.
  public static final class Builder {
    public @Nullable String infrastructureRoleArn;
    public @Nullable InstanceLaunchTemplate instanceLaunchTemplate;
    public @Nullable PropagateMITags propagateTags;
    public @Nullable InfrastructureOptimization infrastructureOptimization;
    public @Nullable AutoRepairConfiguration autoRepairConfiguration;

    private ManagedInstancesProvider build() {
      return new ManagedInstancesProvider(
          infrastructureRoleArn,
          instanceLaunchTemplate,
          propagateTags,
          infrastructureOptimization,
          autoRepairConfiguration);
    }
  }
}

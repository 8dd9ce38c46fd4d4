package dev.virga.plugin.ecs.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AutoScalingGroupProvider` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html).
public record AutoScalingGroupProvider(
    String autoScalingGroupArn,
    @Nullable ManagedScaling managedScaling,
    @Nullable ManagedTerminationProtection managedTerminationProtection,
    @Nullable ManagedDraining managedDraining) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AutoScalingGroupProvider of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AutoScalingGroupProvider with(Consumer<Builder> changes) {
    var it = new Builder();
    it.autoScalingGroupArn = this.autoScalingGroupArn;
    it.managedScaling = this.managedScaling;
    it.managedTerminationProtection = this.managedTerminationProtection;
    it.managedDraining = this.managedDraining;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AutoScalingGroupProvider in the making.
  public static final class Builder {
    public @Nullable String autoScalingGroupArn;
    public @Nullable ManagedScaling managedScaling;
    public @Nullable ManagedTerminationProtection managedTerminationProtection;
    public @Nullable ManagedDraining managedDraining;

    private AutoScalingGroupProvider build() {
      return new AutoScalingGroupProvider(
          Objects.requireNonNull(autoScalingGroupArn, "autoScalingGroupArn"),
          managedScaling,
          managedTerminationProtection,
          managedDraining);
    }
  }
}

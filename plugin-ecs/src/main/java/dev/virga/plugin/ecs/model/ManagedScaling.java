package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ManagedScaling` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html).
public record ManagedScaling(
    @Nullable ManagedScalingStatus status,
    @Range(min = 1, max = 100) @Nullable Integer targetCapacity,
    @Range(min = 1, max = 10000) @Nullable Integer minimumScalingStepSize,
    @Range(min = 1, max = 10000) @Nullable Integer maximumScalingStepSize,
    @Range(min = 0, max = 10000) @Nullable Integer instanceWarmupPeriod) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ManagedScaling of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ManagedScaling with(Consumer<Builder> changes) {
    var it = new Builder();
    it.status = this.status;
    it.targetCapacity = this.targetCapacity;
    it.minimumScalingStepSize = this.minimumScalingStepSize;
    it.maximumScalingStepSize = this.maximumScalingStepSize;
    it.instanceWarmupPeriod = this.instanceWarmupPeriod;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ManagedScaling in the making.
  public static final class Builder {
    public @Nullable ManagedScalingStatus status;
    public @Nullable Integer targetCapacity;
    public @Nullable Integer minimumScalingStepSize;
    public @Nullable Integer maximumScalingStepSize;
    public @Nullable Integer instanceWarmupPeriod;

    private ManagedScaling build() {
      return new ManagedScaling(
          status,
          targetCapacity,
          minimumScalingStepSize,
          maximumScalingStepSize,
          instanceWarmupPeriod);
    }
  }
}

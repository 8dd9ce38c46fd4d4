package dev.virga.plugin.ec2.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateSpotMarketOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpotMarketOptionsRequest.html).
public record LaunchTemplateSpotMarketOptionsRequest(
    @Nullable String maxPrice,
    @Nullable SpotInstanceType spotInstanceType,
    @Nullable Integer blockDurationMinutes,
    @Nullable Instant validUntil,
    @Nullable InstanceInterruptionBehavior instanceInterruptionBehavior) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateSpotMarketOptionsRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateSpotMarketOptionsRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.maxPrice = this.maxPrice;
    it.spotInstanceType = this.spotInstanceType;
    it.blockDurationMinutes = this.blockDurationMinutes;
    it.validUntil = this.validUntil;
    it.instanceInterruptionBehavior = this.instanceInterruptionBehavior;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateSpotMarketOptionsRequest in the making.
  public static final class Builder {
    public @Nullable String maxPrice;
    public @Nullable SpotInstanceType spotInstanceType;
    public @Nullable Integer blockDurationMinutes;
    public @Nullable Instant validUntil;
    public @Nullable InstanceInterruptionBehavior instanceInterruptionBehavior;

    private LaunchTemplateSpotMarketOptionsRequest build() {
      return new LaunchTemplateSpotMarketOptionsRequest(
          maxPrice,
          spotInstanceType,
          blockDurationMinutes,
          validUntil,
          instanceInterruptionBehavior);
    }
  }
}

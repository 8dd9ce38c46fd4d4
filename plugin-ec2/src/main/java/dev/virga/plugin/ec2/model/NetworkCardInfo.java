package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkCardInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkCardInfo.html).
public record NetworkCardInfo(
    @Nullable Integer networkCardIndex,
    @Nullable String networkPerformance,
    @Nullable Integer maximumNetworkInterfaces,
    @Nullable Integer additionalFlexibleNetworkInterfaces,
    @Nullable Double baselineBandwidthInGbps,
    @Nullable Double peakBandwidthInGbps,
    @Nullable Integer defaultEnaQueueCountPerInterface,
    @Nullable Integer maximumEnaQueueCount,
    @Nullable Integer maximumEnaQueueCountPerInterface) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkCardInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkCardInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.networkCardIndex = this.networkCardIndex;
    it.networkPerformance = this.networkPerformance;
    it.maximumNetworkInterfaces = this.maximumNetworkInterfaces;
    it.additionalFlexibleNetworkInterfaces = this.additionalFlexibleNetworkInterfaces;
    it.baselineBandwidthInGbps = this.baselineBandwidthInGbps;
    it.peakBandwidthInGbps = this.peakBandwidthInGbps;
    it.defaultEnaQueueCountPerInterface = this.defaultEnaQueueCountPerInterface;
    it.maximumEnaQueueCount = this.maximumEnaQueueCount;
    it.maximumEnaQueueCountPerInterface = this.maximumEnaQueueCountPerInterface;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkCardInfo in the making.
  public static final class Builder {
    public @Nullable Integer networkCardIndex;
    public @Nullable String networkPerformance;
    public @Nullable Integer maximumNetworkInterfaces;
    public @Nullable Integer additionalFlexibleNetworkInterfaces;
    public @Nullable Double baselineBandwidthInGbps;
    public @Nullable Double peakBandwidthInGbps;
    public @Nullable Integer defaultEnaQueueCountPerInterface;
    public @Nullable Integer maximumEnaQueueCount;
    public @Nullable Integer maximumEnaQueueCountPerInterface;

    private NetworkCardInfo build() {
      return new NetworkCardInfo(
          networkCardIndex,
          networkPerformance,
          maximumNetworkInterfaces,
          additionalFlexibleNetworkInterfaces,
          baselineBandwidthInGbps,
          peakBandwidthInGbps,
          defaultEnaQueueCountPerInterface,
          maximumEnaQueueCount,
          maximumEnaQueueCountPerInterface);
    }
  }
}

package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EbsCardInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsCardInfo.html).
public record EbsCardInfo(
    @Nullable Integer ebsCardIndex,
    @Nullable Integer baselineBandwidthInMbps,
    @Nullable Double baselineThroughputInMBps,
    @Nullable Integer baselineIops,
    @Nullable Integer maximumBandwidthInMbps,
    @Nullable Double maximumThroughputInMBps,
    @Nullable Integer maximumIops) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EbsCardInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EbsCardInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ebsCardIndex = this.ebsCardIndex;
    it.baselineBandwidthInMbps = this.baselineBandwidthInMbps;
    it.baselineThroughputInMBps = this.baselineThroughputInMBps;
    it.baselineIops = this.baselineIops;
    it.maximumBandwidthInMbps = this.maximumBandwidthInMbps;
    it.maximumThroughputInMBps = this.maximumThroughputInMBps;
    it.maximumIops = this.maximumIops;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EbsCardInfo in the making.
  public static final class Builder {
    public @Nullable Integer ebsCardIndex;
    public @Nullable Integer baselineBandwidthInMbps;
    public @Nullable Double baselineThroughputInMBps;
    public @Nullable Integer baselineIops;
    public @Nullable Integer maximumBandwidthInMbps;
    public @Nullable Double maximumThroughputInMBps;
    public @Nullable Integer maximumIops;

    private EbsCardInfo build() {
      return new EbsCardInfo(
          ebsCardIndex,
          baselineBandwidthInMbps,
          baselineThroughputInMBps,
          baselineIops,
          maximumBandwidthInMbps,
          maximumThroughputInMBps,
          maximumIops);
    }
  }
}

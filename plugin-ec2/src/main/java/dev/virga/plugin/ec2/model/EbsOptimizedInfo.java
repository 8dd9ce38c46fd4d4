package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EbsOptimizedInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsOptimizedInfo.html).
public record EbsOptimizedInfo(
    @Nullable Integer baselineBandwidthInMbps,
    @Nullable Double baselineThroughputInMBps,
    @Nullable Integer baselineIops,
    @Nullable Integer maximumBandwidthInMbps,
    @Nullable Double maximumThroughputInMBps,
    @Nullable Integer maximumIops) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EbsOptimizedInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EbsOptimizedInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.baselineBandwidthInMbps = this.baselineBandwidthInMbps;
    it.baselineThroughputInMBps = this.baselineThroughputInMBps;
    it.baselineIops = this.baselineIops;
    it.maximumBandwidthInMbps = this.maximumBandwidthInMbps;
    it.maximumThroughputInMBps = this.maximumThroughputInMBps;
    it.maximumIops = this.maximumIops;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EbsOptimizedInfo in the making.
  public static final class Builder {
    public @Nullable Integer baselineBandwidthInMbps;
    public @Nullable Double baselineThroughputInMBps;
    public @Nullable Integer baselineIops;
    public @Nullable Integer maximumBandwidthInMbps;
    public @Nullable Double maximumThroughputInMBps;
    public @Nullable Integer maximumIops;

    private EbsOptimizedInfo build() {
      return new EbsOptimizedInfo(
          baselineBandwidthInMbps,
          baselineThroughputInMBps,
          baselineIops,
          maximumBandwidthInMbps,
          maximumThroughputInMBps,
          maximumIops);
    }
  }
}

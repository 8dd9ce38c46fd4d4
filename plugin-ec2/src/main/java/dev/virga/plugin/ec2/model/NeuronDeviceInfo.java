package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NeuronDeviceInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceInfo.html).
public record NeuronDeviceInfo(
    @Nullable Integer count,
    @Nullable String name,
    @Nullable NeuronDeviceCoreInfo coreInfo,
    @Nullable NeuronDeviceMemoryInfo memoryInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NeuronDeviceInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NeuronDeviceInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.count = this.count;
    it.name = this.name;
    it.coreInfo = this.coreInfo;
    it.memoryInfo = this.memoryInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NeuronDeviceInfo in the making.
  public static final class Builder {
    public @Nullable Integer count;
    public @Nullable String name;
    public @Nullable NeuronDeviceCoreInfo coreInfo;
    public @Nullable NeuronDeviceMemoryInfo memoryInfo;

    private NeuronDeviceInfo build() {
      return new NeuronDeviceInfo(count, name, coreInfo, memoryInfo);
    }
  }
}

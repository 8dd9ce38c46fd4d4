package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `GpuDeviceInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuDeviceInfo.html).
public record GpuDeviceInfo(
    @Nullable String name,
    @Nullable String manufacturer,
    @Nullable Integer count,
    @Nullable Integer logicalGpuCount,
    @Nullable Double gpuPartitionSize,
    @Name("workloadSet") @Nullable List<String> workloads,
    @Nullable GpuDeviceMemoryInfo memoryInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static GpuDeviceInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public GpuDeviceInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.manufacturer = this.manufacturer;
    it.count = this.count;
    it.logicalGpuCount = this.logicalGpuCount;
    it.gpuPartitionSize = this.gpuPartitionSize;
    it.workloads = this.workloads;
    it.memoryInfo = this.memoryInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a GpuDeviceInfo in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable String manufacturer;
    public @Nullable Integer count;
    public @Nullable Integer logicalGpuCount;
    public @Nullable Double gpuPartitionSize;
    public @Nullable List<String> workloads;
    public @Nullable GpuDeviceMemoryInfo memoryInfo;

    private GpuDeviceInfo build() {
      return new GpuDeviceInfo(
          name, manufacturer, count, logicalGpuCount, gpuPartitionSize, workloads, memoryInfo);
    }
  }
}

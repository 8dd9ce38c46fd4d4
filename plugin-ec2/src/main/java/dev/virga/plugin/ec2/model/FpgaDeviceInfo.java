package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FpgaDeviceInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaDeviceInfo.html).
public record FpgaDeviceInfo(
    @Nullable String name,
    @Nullable String manufacturer,
    @Nullable Integer count,
    @Nullable FpgaDeviceMemoryInfo memoryInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FpgaDeviceInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FpgaDeviceInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.manufacturer = this.manufacturer;
    it.count = this.count;
    it.memoryInfo = this.memoryInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FpgaDeviceInfo in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable String manufacturer;
    public @Nullable Integer count;
    public @Nullable FpgaDeviceMemoryInfo memoryInfo;

    private FpgaDeviceInfo build() {
      return new FpgaDeviceInfo(name, manufacturer, count, memoryInfo);
    }
  }
}

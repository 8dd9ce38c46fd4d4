package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `MediaDeviceInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaDeviceInfo.html).
public record MediaDeviceInfo(
    @Nullable Integer count,
    @Nullable String name,
    @Nullable String manufacturer,
    @Nullable MediaDeviceMemoryInfo memoryInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static MediaDeviceInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public MediaDeviceInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.count = this.count;
    it.name = this.name;
    it.manufacturer = this.manufacturer;
    it.memoryInfo = this.memoryInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a MediaDeviceInfo in the making.
  public static final class Builder {
    public @Nullable Integer count;
    public @Nullable String name;
    public @Nullable String manufacturer;
    public @Nullable MediaDeviceMemoryInfo memoryInfo;

    private MediaDeviceInfo build() {
      return new MediaDeviceInfo(count, name, manufacturer, memoryInfo);
    }
  }
}

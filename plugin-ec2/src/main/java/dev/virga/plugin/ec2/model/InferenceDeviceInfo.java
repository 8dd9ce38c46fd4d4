package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InferenceDeviceInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceDeviceInfo.html).
public record InferenceDeviceInfo(
    @Nullable Integer count,
    @Nullable String name,
    @Nullable String manufacturer,
    @Nullable InferenceDeviceMemoryInfo memoryInfo) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InferenceDeviceInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InferenceDeviceInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.count = this.count;
    it.name = this.name;
    it.manufacturer = this.manufacturer;
    it.memoryInfo = this.memoryInfo;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InferenceDeviceInfo in the making.
  public static final class Builder {
    public @Nullable Integer count;
    public @Nullable String name;
    public @Nullable String manufacturer;
    public @Nullable InferenceDeviceMemoryInfo memoryInfo;

    private InferenceDeviceInfo build() {
      return new InferenceDeviceInfo(count, name, manufacturer, memoryInfo);
    }
  }
}

package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateBlockDeviceMappingRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateBlockDeviceMappingRequest.html).
public record LaunchTemplateBlockDeviceMappingRequest(
    @Nullable String deviceName,
    @Nullable String virtualName,
    @Nullable LaunchTemplateEbsBlockDeviceRequest ebs,
    @Nullable String noDevice) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateBlockDeviceMappingRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateBlockDeviceMappingRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.deviceName = this.deviceName;
    it.virtualName = this.virtualName;
    it.ebs = this.ebs;
    it.noDevice = this.noDevice;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateBlockDeviceMappingRequest in the making.
  public static final class Builder {
    public @Nullable String deviceName;
    public @Nullable String virtualName;
    public @Nullable LaunchTemplateEbsBlockDeviceRequest ebs;
    public @Nullable String noDevice;

    private LaunchTemplateBlockDeviceMappingRequest build() {
      return new LaunchTemplateBlockDeviceMappingRequest(deviceName, virtualName, ebs, noDevice);
    }
  }
}

package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateBlockDeviceMapping` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateBlockDeviceMapping.html).
public record LaunchTemplateBlockDeviceMapping(
    @Nullable String deviceName,
    @Nullable String virtualName,
    @Nullable LaunchTemplateEbsBlockDevice ebs,
    @Nullable String noDevice) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateBlockDeviceMapping of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateBlockDeviceMapping with(Consumer<Builder> changes) {
    var it = new Builder();
    it.deviceName = this.deviceName;
    it.virtualName = this.virtualName;
    it.ebs = this.ebs;
    it.noDevice = this.noDevice;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateBlockDeviceMapping in the making.
  public static final class Builder {
    public @Nullable String deviceName;
    public @Nullable String virtualName;
    public @Nullable LaunchTemplateEbsBlockDevice ebs;
    public @Nullable String noDevice;

    private LaunchTemplateBlockDeviceMapping build() {
      return new LaunchTemplateBlockDeviceMapping(deviceName, virtualName, ebs, noDevice);
    }
  }
}

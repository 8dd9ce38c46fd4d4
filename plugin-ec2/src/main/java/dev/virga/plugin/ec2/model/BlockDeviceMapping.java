package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `BlockDeviceMapping` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html).
public record BlockDeviceMapping(
    @Nullable EbsBlockDevice ebs,
    @Nullable String noDevice,
    @Nullable String deviceName,
    @Nullable String virtualName) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static BlockDeviceMapping of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public BlockDeviceMapping with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ebs = this.ebs;
    it.noDevice = this.noDevice;
    it.deviceName = this.deviceName;
    it.virtualName = this.virtualName;
    changes.accept(it);
    return it.build();
  }

  /// The members of a BlockDeviceMapping in the making.
  public static final class Builder {
    public @Nullable EbsBlockDevice ebs;
    public @Nullable String noDevice;
    public @Nullable String deviceName;
    public @Nullable String virtualName;

    private BlockDeviceMapping build() {
      return new BlockDeviceMapping(ebs, noDevice, deviceName, virtualName);
    }
  }
}

package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `MountTargetDescription` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_MountTargetDescription.html).
public record MountTargetDescription(
    @Length(max = 14) @Pattern("^(\\d{12})|(\\d{4}-\\d{4}-\\d{4})$") @Nullable String ownerId,
    @Length(min = 13, max = 45) @Pattern("^fsmt-[0-9a-f]{8,40}$") String mountTargetId,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        String fileSystemId,
    @Length(min = 15, max = 47) @Pattern("^subnet-[0-9a-f]{8,40}$") String subnetId,
    LifeCycleState lifeCycleState,
    @Length(min = 7, max = 15) @Pattern("^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$")
        @Nullable String ipAddress,
    @Nullable String ipv6Address,
    @Nullable String networkInterfaceId,
    @Nullable String availabilityZoneId,
    @Length(min = 1, max = 64) @Pattern(".+") @Nullable String availabilityZoneName,
    @Nullable String vpcId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static MountTargetDescription of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public MountTargetDescription with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ownerId = this.ownerId;
    it.mountTargetId = this.mountTargetId;
    it.fileSystemId = this.fileSystemId;
    it.subnetId = this.subnetId;
    it.lifeCycleState = this.lifeCycleState;
    it.ipAddress = this.ipAddress;
    it.ipv6Address = this.ipv6Address;
    it.networkInterfaceId = this.networkInterfaceId;
    it.availabilityZoneId = this.availabilityZoneId;
    it.availabilityZoneName = this.availabilityZoneName;
    it.vpcId = this.vpcId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a MountTargetDescription in the making.
  public static final class Builder {
    public @Nullable String ownerId;
    public @Nullable String mountTargetId;
    public @Nullable String fileSystemId;
    public @Nullable String subnetId;
    public @Nullable LifeCycleState lifeCycleState;
    public @Nullable String ipAddress;
    public @Nullable String ipv6Address;
    public @Nullable String networkInterfaceId;
    public @Nullable String availabilityZoneId;
    public @Nullable String availabilityZoneName;
    public @Nullable String vpcId;

    private MountTargetDescription build() {
      return new MountTargetDescription(
          ownerId,
          Objects.requireNonNull(mountTargetId, "MountTargetId"),
          Objects.requireNonNull(fileSystemId, "FileSystemId"),
          Objects.requireNonNull(subnetId, "SubnetId"),
          Objects.requireNonNull(lifeCycleState, "LifeCycleState"),
          ipAddress,
          ipv6Address,
          networkInterfaceId,
          availabilityZoneId,
          availabilityZoneName,
          vpcId);
    }
  }
}

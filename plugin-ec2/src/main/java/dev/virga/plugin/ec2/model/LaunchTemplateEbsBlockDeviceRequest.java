package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateEbsBlockDeviceRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEbsBlockDeviceRequest.html).
public record LaunchTemplateEbsBlockDeviceRequest(
    @Nullable Boolean encrypted,
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer iops,
    @Nullable String kmsKeyId,
    @Nullable String snapshotId,
    @Nullable Integer volumeSize,
    @Nullable VolumeType volumeType,
    @Nullable Integer throughput,
    @Nullable Integer volumeInitializationRate,
    @Nullable Integer ebsCardIndex) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateEbsBlockDeviceRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateEbsBlockDeviceRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.encrypted = this.encrypted;
    it.deleteOnTermination = this.deleteOnTermination;
    it.iops = this.iops;
    it.kmsKeyId = this.kmsKeyId;
    it.snapshotId = this.snapshotId;
    it.volumeSize = this.volumeSize;
    it.volumeType = this.volumeType;
    it.throughput = this.throughput;
    it.volumeInitializationRate = this.volumeInitializationRate;
    it.ebsCardIndex = this.ebsCardIndex;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateEbsBlockDeviceRequest in the making.
  public static final class Builder {
    public @Nullable Boolean encrypted;
    public @Nullable Boolean deleteOnTermination;
    public @Nullable Integer iops;
    public @Nullable String kmsKeyId;
    public @Nullable String snapshotId;
    public @Nullable Integer volumeSize;
    public @Nullable VolumeType volumeType;
    public @Nullable Integer throughput;
    public @Nullable Integer volumeInitializationRate;
    public @Nullable Integer ebsCardIndex;

    private LaunchTemplateEbsBlockDeviceRequest build() {
      return new LaunchTemplateEbsBlockDeviceRequest(
          encrypted,
          deleteOnTermination,
          iops,
          kmsKeyId,
          snapshotId,
          volumeSize,
          volumeType,
          throughput,
          volumeInitializationRate,
          ebsCardIndex);
    }
  }
}

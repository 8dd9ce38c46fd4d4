package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EbsBlockDevice` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html).
public record EbsBlockDevice(
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer iops,
    @Nullable String snapshotId,
    @Nullable Integer volumeSize,
    @Nullable VolumeType volumeType,
    @Nullable String kmsKeyId,
    @Nullable Integer throughput,
    @Nullable String outpostArn,
    @Nullable String availabilityZone,
    @Nullable Boolean encrypted,
    @Name("VolumeInitializationRate") @Nullable Integer volumeInitializationRate,
    @Name("AvailabilityZoneId") @Nullable String availabilityZoneId,
    @Name("EbsCardIndex") @Nullable Integer ebsCardIndex) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EbsBlockDevice of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EbsBlockDevice with(Consumer<Builder> changes) {
    var it = new Builder();
    it.deleteOnTermination = this.deleteOnTermination;
    it.iops = this.iops;
    it.snapshotId = this.snapshotId;
    it.volumeSize = this.volumeSize;
    it.volumeType = this.volumeType;
    it.kmsKeyId = this.kmsKeyId;
    it.throughput = this.throughput;
    it.outpostArn = this.outpostArn;
    it.availabilityZone = this.availabilityZone;
    it.encrypted = this.encrypted;
    it.volumeInitializationRate = this.volumeInitializationRate;
    it.availabilityZoneId = this.availabilityZoneId;
    it.ebsCardIndex = this.ebsCardIndex;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EbsBlockDevice in the making.
  public static final class Builder {
    public @Nullable Boolean deleteOnTermination;
    public @Nullable Integer iops;
    public @Nullable String snapshotId;
    public @Nullable Integer volumeSize;
    public @Nullable VolumeType volumeType;
    public @Nullable String kmsKeyId;
    public @Nullable Integer throughput;
    public @Nullable String outpostArn;
    public @Nullable String availabilityZone;
    public @Nullable Boolean encrypted;
    public @Nullable Integer volumeInitializationRate;
    public @Nullable String availabilityZoneId;
    public @Nullable Integer ebsCardIndex;

    private EbsBlockDevice build() {
      return new EbsBlockDevice(
          deleteOnTermination,
          iops,
          snapshotId,
          volumeSize,
          volumeType,
          kmsKeyId,
          throughput,
          outpostArn,
          availabilityZone,
          encrypted,
          volumeInitializationRate,
          availabilityZoneId,
          ebsCardIndex);
    }
  }
}

package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceStorageInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStorageInfo.html).
public record InstanceStorageInfo(
    @Nullable Long totalSizeInGB,
    @Nullable List<DiskInfo> disks,
    @Nullable EphemeralNvmeSupport nvmeSupport,
    @Nullable InstanceStorageEncryptionSupport encryptionSupport) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceStorageInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceStorageInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.totalSizeInGB = this.totalSizeInGB;
    it.disks = this.disks;
    it.nvmeSupport = this.nvmeSupport;
    it.encryptionSupport = this.encryptionSupport;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceStorageInfo in the making.
  public static final class Builder {
    public @Nullable Long totalSizeInGB;
    public @Nullable List<DiskInfo> disks;
    public @Nullable EphemeralNvmeSupport nvmeSupport;
    public @Nullable InstanceStorageEncryptionSupport encryptionSupport;

    private InstanceStorageInfo build() {
      return new InstanceStorageInfo(totalSizeInGB, disks, nvmeSupport, encryptionSupport);
    }
  }
}

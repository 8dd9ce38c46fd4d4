package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `TaskManagedEBSVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeConfiguration.html).
public record TaskManagedEBSVolumeConfiguration(
    @Nullable Boolean encrypted,
    @Nullable String kmsKeyId,
    @Nullable String volumeType,
    @Nullable Integer sizeInGiB,
    @Nullable String snapshotId,
    @Nullable Integer volumeInitializationRate,
    @Nullable Integer iops,
    @Nullable Integer throughput,
    @Nullable List<EBSTagSpecification> tagSpecifications,
    String roleArn,
    @Nullable TaskManagedEBSVolumeTerminationPolicy terminationPolicy,
    @Nullable TaskFilesystemType filesystemType) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static TaskManagedEBSVolumeConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public TaskManagedEBSVolumeConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.encrypted = this.encrypted;
    it.kmsKeyId = this.kmsKeyId;
    it.volumeType = this.volumeType;
    it.sizeInGiB = this.sizeInGiB;
    it.snapshotId = this.snapshotId;
    it.volumeInitializationRate = this.volumeInitializationRate;
    it.iops = this.iops;
    it.throughput = this.throughput;
    it.tagSpecifications = this.tagSpecifications;
    it.roleArn = this.roleArn;
    it.terminationPolicy = this.terminationPolicy;
    it.filesystemType = this.filesystemType;
    changes.accept(it);
    return it.build();
  }

  /// The members of a TaskManagedEBSVolumeConfiguration in the making.
  public static final class Builder {
    public @Nullable Boolean encrypted;
    public @Nullable String kmsKeyId;
    public @Nullable String volumeType;
    public @Nullable Integer sizeInGiB;
    public @Nullable String snapshotId;
    public @Nullable Integer volumeInitializationRate;
    public @Nullable Integer iops;
    public @Nullable Integer throughput;
    public @Nullable List<EBSTagSpecification> tagSpecifications;
    public @Nullable String roleArn;
    public @Nullable TaskManagedEBSVolumeTerminationPolicy terminationPolicy;
    public @Nullable TaskFilesystemType filesystemType;

    private TaskManagedEBSVolumeConfiguration build() {
      return new TaskManagedEBSVolumeConfiguration(
          encrypted,
          kmsKeyId,
          volumeType,
          sizeInGiB,
          snapshotId,
          volumeInitializationRate,
          iops,
          throughput,
          tagSpecifications,
          Objects.requireNonNull(roleArn, "roleArn"),
          terminationPolicy,
          filesystemType);
    }
  }
}

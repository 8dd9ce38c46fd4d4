package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FileSystemDescription` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html).
public record FileSystemDescription(
    @Length(max = 14) @Pattern("^(\\d{12})|(\\d{4}-\\d{4}-\\d{4})$") String ownerId,
    @Length(min = 1, max = 64) @Pattern(".+") String creationToken,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        String fileSystemId,
    @Nullable String fileSystemArn,
    Instant creationTime,
    LifeCycleState lifeCycleState,
    @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @Nullable String name,
    @Range(min = 0) int numberOfMountTargets,
    FileSystemSize sizeInBytes,
    PerformanceMode performanceMode,
    @Nullable Boolean encrypted,
    @Length(max = 2048)
        @Pattern(
            "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$")
        @Nullable String kmsKeyId,
    @Nullable ThroughputMode throughputMode,
    @Range(min = 1) @Nullable Double provisionedThroughputInMibps,
    @Length(min = 1, max = 64) @Pattern(".+") @Nullable String availabilityZoneName,
    @Nullable String availabilityZoneId,
    List<Tag> tags,
    @Nullable FileSystemProtectionDescription fileSystemProtection) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FileSystemDescription of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FileSystemDescription with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ownerId = this.ownerId;
    it.creationToken = this.creationToken;
    it.fileSystemId = this.fileSystemId;
    it.fileSystemArn = this.fileSystemArn;
    it.creationTime = this.creationTime;
    it.lifeCycleState = this.lifeCycleState;
    it.name = this.name;
    it.numberOfMountTargets = this.numberOfMountTargets;
    it.sizeInBytes = this.sizeInBytes;
    it.performanceMode = this.performanceMode;
    it.encrypted = this.encrypted;
    it.kmsKeyId = this.kmsKeyId;
    it.throughputMode = this.throughputMode;
    it.provisionedThroughputInMibps = this.provisionedThroughputInMibps;
    it.availabilityZoneName = this.availabilityZoneName;
    it.availabilityZoneId = this.availabilityZoneId;
    it.tags = this.tags;
    it.fileSystemProtection = this.fileSystemProtection;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FileSystemDescription in the making.
  public static final class Builder {
    public @Nullable String ownerId;
    public @Nullable String creationToken;
    public @Nullable String fileSystemId;
    public @Nullable String fileSystemArn;
    public @Nullable Instant creationTime;
    public @Nullable LifeCycleState lifeCycleState;
    public @Nullable String name;
    public @Nullable Integer numberOfMountTargets;
    public @Nullable FileSystemSize sizeInBytes;
    public @Nullable PerformanceMode performanceMode;
    public @Nullable Boolean encrypted;
    public @Nullable String kmsKeyId;
    public @Nullable ThroughputMode throughputMode;
    public @Nullable Double provisionedThroughputInMibps;
    public @Nullable String availabilityZoneName;
    public @Nullable String availabilityZoneId;
    public @Nullable List<Tag> tags;
    public @Nullable FileSystemProtectionDescription fileSystemProtection;

    private FileSystemDescription build() {
      return new FileSystemDescription(
          Objects.requireNonNull(ownerId, "OwnerId"),
          Objects.requireNonNull(creationToken, "CreationToken"),
          Objects.requireNonNull(fileSystemId, "FileSystemId"),
          fileSystemArn,
          Objects.requireNonNull(creationTime, "CreationTime"),
          Objects.requireNonNull(lifeCycleState, "LifeCycleState"),
          name,
          Objects.requireNonNull(numberOfMountTargets, "NumberOfMountTargets"),
          Objects.requireNonNull(sizeInBytes, "SizeInBytes"),
          Objects.requireNonNull(performanceMode, "PerformanceMode"),
          encrypted,
          kmsKeyId,
          throughputMode,
          provisionedThroughputInMibps,
          availabilityZoneName,
          availabilityZoneId,
          Objects.requireNonNull(tags, "Tags"),
          fileSystemProtection);
    }
  }
}

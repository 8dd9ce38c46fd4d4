package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `S3FilesVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html).
public record S3FilesVolumeConfiguration(
    @Nullable String fileSystemArn,
    @Nullable String rootDirectory,
    @Nullable Integer transitEncryptionPort,
    @Nullable String accessPointArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static S3FilesVolumeConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public S3FilesVolumeConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.fileSystemArn = this.fileSystemArn;
    it.rootDirectory = this.rootDirectory;
    it.transitEncryptionPort = this.transitEncryptionPort;
    it.accessPointArn = this.accessPointArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a S3FilesVolumeConfiguration in the making.
  public static final class Builder {
    public @Nullable String fileSystemArn;
    public @Nullable String rootDirectory;
    public @Nullable Integer transitEncryptionPort;
    public @Nullable String accessPointArn;

    private S3FilesVolumeConfiguration build() {
      return new S3FilesVolumeConfiguration(
          fileSystemArn, rootDirectory, transitEncryptionPort, accessPointArn);
    }
  }
}

package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Volume` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html).
public record Volume(
    @Nullable String name,
    @Nullable HostVolumeProperties host,
    @Nullable DockerVolumeConfiguration dockerVolumeConfiguration,
    @Nullable EFSVolumeConfiguration efsVolumeConfiguration,
    @Nullable S3FilesVolumeConfiguration s3filesVolumeConfiguration,
    @Nullable FSxWindowsFileServerVolumeConfiguration fsxWindowsFileServerVolumeConfiguration,
    @Nullable Boolean configuredAtLaunch) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Volume of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Volume with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.host = this.host;
    it.dockerVolumeConfiguration = this.dockerVolumeConfiguration;
    it.efsVolumeConfiguration = this.efsVolumeConfiguration;
    it.s3filesVolumeConfiguration = this.s3filesVolumeConfiguration;
    it.fsxWindowsFileServerVolumeConfiguration = this.fsxWindowsFileServerVolumeConfiguration;
    it.configuredAtLaunch = this.configuredAtLaunch;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Volume in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable HostVolumeProperties host;
    public @Nullable DockerVolumeConfiguration dockerVolumeConfiguration;
    public @Nullable EFSVolumeConfiguration efsVolumeConfiguration;
    public @Nullable S3FilesVolumeConfiguration s3filesVolumeConfiguration;
    public @Nullable FSxWindowsFileServerVolumeConfiguration
        fsxWindowsFileServerVolumeConfiguration;
    public @Nullable Boolean configuredAtLaunch;

    private Volume build() {
      return new Volume(
          name,
          host,
          dockerVolumeConfiguration,
          efsVolumeConfiguration,
          s3filesVolumeConfiguration,
          fsxWindowsFileServerVolumeConfiguration,
          configuredAtLaunch);
    }
  }
}

package dev.virga.plugin.ecs.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EFSVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html).
public record EFSVolumeConfiguration(
    String fileSystemId,
    @Nullable String rootDirectory,
    @Nullable EFSTransitEncryption transitEncryption,
    @Nullable Integer transitEncryptionPort,
    @Nullable EFSAuthorizationConfig authorizationConfig) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EFSVolumeConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EFSVolumeConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.fileSystemId = this.fileSystemId;
    it.rootDirectory = this.rootDirectory;
    it.transitEncryption = this.transitEncryption;
    it.transitEncryptionPort = this.transitEncryptionPort;
    it.authorizationConfig = this.authorizationConfig;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EFSVolumeConfiguration in the making.
  public static final class Builder {
    public @Nullable String fileSystemId;
    public @Nullable String rootDirectory;
    public @Nullable EFSTransitEncryption transitEncryption;
    public @Nullable Integer transitEncryptionPort;
    public @Nullable EFSAuthorizationConfig authorizationConfig;

    private EFSVolumeConfiguration build() {
      return new EFSVolumeConfiguration(
          Objects.requireNonNull(fileSystemId, "fileSystemId"),
          rootDirectory,
          transitEncryption,
          transitEncryptionPort,
          authorizationConfig);
    }
  }
}

package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AccessPointDescription` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_AccessPointDescription.html).
public record AccessPointDescription(
    @Length(min = 1, max = 64) @Pattern(".+") @Nullable String clientToken,
    @Nullable String name,
    @Nullable List<Tag> tags,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
        @Nullable String accessPointId,
    @Length(max = 128)
        @Pattern("^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$")
        @Nullable String accessPointArn,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        @Nullable String fileSystemId,
    @Nullable PosixUser posixUser,
    @Nullable RootDirectory rootDirectory,
    @Length(max = 14) @Pattern("^(\\d{12})|(\\d{4}-\\d{4}-\\d{4})$") @Nullable String ownerId,
    @Nullable LifeCycleState lifeCycleState) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AccessPointDescription of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AccessPointDescription with(Consumer<Builder> changes) {
    var it = new Builder();
    it.clientToken = this.clientToken;
    it.name = this.name;
    it.tags = this.tags;
    it.accessPointId = this.accessPointId;
    it.accessPointArn = this.accessPointArn;
    it.fileSystemId = this.fileSystemId;
    it.posixUser = this.posixUser;
    it.rootDirectory = this.rootDirectory;
    it.ownerId = this.ownerId;
    it.lifeCycleState = this.lifeCycleState;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AccessPointDescription in the making.
  public static final class Builder {
    public @Nullable String clientToken;
    public @Nullable String name;
    public @Nullable List<Tag> tags;
    public @Nullable String accessPointId;
    public @Nullable String accessPointArn;
    public @Nullable String fileSystemId;
    public @Nullable PosixUser posixUser;
    public @Nullable RootDirectory rootDirectory;
    public @Nullable String ownerId;
    public @Nullable LifeCycleState lifeCycleState;

    private AccessPointDescription build() {
      return new AccessPointDescription(
          clientToken,
          name,
          tags,
          accessPointId,
          accessPointArn,
          fileSystemId,
          posixUser,
          rootDirectory,
          ownerId,
          lifeCycleState);
    }
  }
}

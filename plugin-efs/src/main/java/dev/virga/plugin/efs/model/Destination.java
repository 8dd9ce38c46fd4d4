package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Destination` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_Destination.html).
public record Destination(
    ReplicationStatus status,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        String fileSystemId,
    @Length(min = 1, max = 64)
        @Pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
        String region,
    @Nullable Instant lastReplicatedTimestamp,
    @Nullable String ownerId,
    @Nullable String statusMessage,
    @Nullable String roleArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Destination of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Destination with(Consumer<Builder> changes) {
    var it = new Builder();
    it.status = this.status;
    it.fileSystemId = this.fileSystemId;
    it.region = this.region;
    it.lastReplicatedTimestamp = this.lastReplicatedTimestamp;
    it.ownerId = this.ownerId;
    it.statusMessage = this.statusMessage;
    it.roleArn = this.roleArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Destination in the making.
  public static final class Builder {
    public @Nullable ReplicationStatus status;
    public @Nullable String fileSystemId;
    public @Nullable String region;
    public @Nullable Instant lastReplicatedTimestamp;
    public @Nullable String ownerId;
    public @Nullable String statusMessage;
    public @Nullable String roleArn;

    private Destination build() {
      return new Destination(
          Objects.requireNonNull(status, "Status"),
          Objects.requireNonNull(fileSystemId, "FileSystemId"),
          Objects.requireNonNull(region, "Region"),
          lastReplicatedTimestamp,
          ownerId,
          statusMessage,
          roleArn);
    }
  }
}

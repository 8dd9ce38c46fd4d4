package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ReplicationConfigurationDescription` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_ReplicationConfigurationDescription.html).
public record ReplicationConfigurationDescription(
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        String sourceFileSystemId,
    @Length(min = 1, max = 64)
        @Pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
        String sourceFileSystemRegion,
    String sourceFileSystemArn,
    String originalSourceFileSystemArn,
    Instant creationTime,
    List<Destination> destinations,
    @Nullable String sourceFileSystemOwnerId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ReplicationConfigurationDescription of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ReplicationConfigurationDescription with(Consumer<Builder> changes) {
    var it = new Builder();
    it.sourceFileSystemId = this.sourceFileSystemId;
    it.sourceFileSystemRegion = this.sourceFileSystemRegion;
    it.sourceFileSystemArn = this.sourceFileSystemArn;
    it.originalSourceFileSystemArn = this.originalSourceFileSystemArn;
    it.creationTime = this.creationTime;
    it.destinations = this.destinations;
    it.sourceFileSystemOwnerId = this.sourceFileSystemOwnerId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ReplicationConfigurationDescription in the making.
  public static final class Builder {
    public @Nullable String sourceFileSystemId;
    public @Nullable String sourceFileSystemRegion;
    public @Nullable String sourceFileSystemArn;
    public @Nullable String originalSourceFileSystemArn;
    public @Nullable Instant creationTime;
    public @Nullable List<Destination> destinations;
    public @Nullable String sourceFileSystemOwnerId;

    private ReplicationConfigurationDescription build() {
      return new ReplicationConfigurationDescription(
          Objects.requireNonNull(sourceFileSystemId, "SourceFileSystemId"),
          Objects.requireNonNull(sourceFileSystemRegion, "SourceFileSystemRegion"),
          Objects.requireNonNull(sourceFileSystemArn, "SourceFileSystemArn"),
          Objects.requireNonNull(originalSourceFileSystemArn, "OriginalSourceFileSystemArn"),
          Objects.requireNonNull(creationTime, "CreationTime"),
          Objects.requireNonNull(destinations, "Destinations"),
          sourceFileSystemOwnerId);
    }
  }
}

package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SSHPublicKeyMetadata` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SSHPublicKeyMetadata.html).
public record SSHPublicKeyMetadata(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
    StatusType status,
    Instant uploadDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SSHPublicKeyMetadata of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SSHPublicKeyMetadata with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.sshPublicKeyId = this.sshPublicKeyId;
    it.status = this.status;
    it.uploadDate = this.uploadDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SSHPublicKeyMetadata in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable String sshPublicKeyId;
    public @Nullable StatusType status;
    public @Nullable Instant uploadDate;

    private SSHPublicKeyMetadata build() {
      return new SSHPublicKeyMetadata(
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(sshPublicKeyId, "SSHPublicKeyId"),
          Objects.requireNonNull(status, "Status"),
          Objects.requireNonNull(uploadDate, "UploadDate"));
    }
  }
}

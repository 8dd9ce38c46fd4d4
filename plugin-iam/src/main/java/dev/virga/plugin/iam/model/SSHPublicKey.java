package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SSHPublicKey` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SSHPublicKey.html).
public record SSHPublicKey(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
    @Length(min = 48, max = 48) @Pattern("[:\\w]+") String fingerprint,
    @Name("SSHPublicKeyBody")
        @Length(min = 1, max = 16384)
        @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        String sshPublicKeyBody,
    StatusType status,
    @Nullable Instant uploadDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SSHPublicKey of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SSHPublicKey with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.sshPublicKeyId = this.sshPublicKeyId;
    it.fingerprint = this.fingerprint;
    it.sshPublicKeyBody = this.sshPublicKeyBody;
    it.status = this.status;
    it.uploadDate = this.uploadDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SSHPublicKey in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable String sshPublicKeyId;
    public @Nullable String fingerprint;
    public @Nullable String sshPublicKeyBody;
    public @Nullable StatusType status;
    public @Nullable Instant uploadDate;

    private SSHPublicKey build() {
      return new SSHPublicKey(
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(sshPublicKeyId, "SSHPublicKeyId"),
          Objects.requireNonNull(fingerprint, "Fingerprint"),
          Objects.requireNonNull(sshPublicKeyBody, "SSHPublicKeyBody"),
          Objects.requireNonNull(status, "Status"),
          uploadDate);
    }
  }
}

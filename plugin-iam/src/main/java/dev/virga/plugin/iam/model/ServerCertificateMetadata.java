package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServerCertificateMetadata` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServerCertificateMetadata.html).
public record ServerCertificateMetadata(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        String path,
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String serverCertificateId,
    @Length(min = 20, max = 2048) String arn,
    @Nullable Instant uploadDate,
    @Nullable Instant expiration) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServerCertificateMetadata of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServerCertificateMetadata with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.serverCertificateName = this.serverCertificateName;
    it.serverCertificateId = this.serverCertificateId;
    it.arn = this.arn;
    it.uploadDate = this.uploadDate;
    it.expiration = this.expiration;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServerCertificateMetadata in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String serverCertificateName;
    public @Nullable String serverCertificateId;
    public @Nullable String arn;
    public @Nullable Instant uploadDate;
    public @Nullable Instant expiration;

    private ServerCertificateMetadata build() {
      return new ServerCertificateMetadata(
          Objects.requireNonNull(path, "Path"),
          Objects.requireNonNull(serverCertificateName, "ServerCertificateName"),
          Objects.requireNonNull(serverCertificateId, "ServerCertificateId"),
          Objects.requireNonNull(arn, "Arn"),
          uploadDate,
          expiration);
    }
  }
}

package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServerCertificate` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServerCertificate.html).
public record ServerCertificate(
    ServerCertificateMetadata serverCertificateMetadata,
    @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        String certificateBody,
    @Length(min = 1, max = 2097152) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        @Nullable String certificateChain,
    @Length(max = 50) @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServerCertificate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServerCertificate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.serverCertificateMetadata = this.serverCertificateMetadata;
    it.certificateBody = this.certificateBody;
    it.certificateChain = this.certificateChain;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServerCertificate in the making.
  public static final class Builder {
    public @Nullable ServerCertificateMetadata serverCertificateMetadata;
    public @Nullable String certificateBody;
    public @Nullable String certificateChain;
    public @Nullable List<Tag> tags;

    private ServerCertificate build() {
      return new ServerCertificate(
          Objects.requireNonNull(serverCertificateMetadata, "ServerCertificateMetadata"),
          Objects.requireNonNull(certificateBody, "CertificateBody"),
          certificateChain,
          tags);
    }
  }
}

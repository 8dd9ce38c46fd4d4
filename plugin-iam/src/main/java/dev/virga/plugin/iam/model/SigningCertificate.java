package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SigningCertificate` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SigningCertificate.html).
public record SigningCertificate(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Length(min = 24, max = 128) @Pattern("[\\w]+") String certificateId,
    @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        String certificateBody,
    StatusType status,
    @Nullable Instant uploadDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SigningCertificate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SigningCertificate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.certificateId = this.certificateId;
    it.certificateBody = this.certificateBody;
    it.status = this.status;
    it.uploadDate = this.uploadDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SigningCertificate in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable String certificateId;
    public @Nullable String certificateBody;
    public @Nullable StatusType status;
    public @Nullable Instant uploadDate;

    private SigningCertificate build() {
      return new SigningCertificate(
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(certificateId, "CertificateId"),
          Objects.requireNonNull(certificateBody, "CertificateBody"),
          Objects.requireNonNull(status, "Status"),
          uploadDate);
    }
  }
}

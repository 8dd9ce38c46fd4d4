package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.SigningCertificate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [UploadSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html).
public final class UploadSigningCertificate
    implements Operation<UploadSigningCertificate.Request, UploadSigningCertificate.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String certificateBody) {}

  /// What it gets.
  public record Response(SigningCertificate certificate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UploadSigningCertificate is not implemented.");
  }
}

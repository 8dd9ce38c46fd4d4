package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificateMetadata;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UploadServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html).
public final class UploadServerCertificate
    implements Operation<UploadServerCertificate.Request, UploadServerCertificate.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String certificateBody,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          String privateKey,
      @Length(min = 1, max = 2097152) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String certificateChain,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(
      @Nullable ServerCertificateMetadata serverCertificateMetadata, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UploadServerCertificate is not implemented.");
  }
}

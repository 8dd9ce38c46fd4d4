package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html).
public final class GetServerCertificate
    implements Operation<GetServerCertificate.Request, GetServerCertificate.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName) {}

  /// What it gets.
  public record Response(ServerCertificate serverCertificate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetServerCertificate is not implemented.");
  }
}

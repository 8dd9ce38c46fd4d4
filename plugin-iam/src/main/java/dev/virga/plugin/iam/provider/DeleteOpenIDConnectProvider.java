package dev.virga.plugin.iam.provider;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Answers [DeleteOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html).
public final class DeleteOpenIDConnectProvider
    implements Operation<
        DeleteOpenIDConnectProvider.Request, DeleteOpenIDConnectProvider.Response> {
  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String openIDConnectProviderArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteOpenIDConnectProvider is not implemented.");
  }
}

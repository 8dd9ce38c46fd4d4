package dev.virga.plugin.iam.provider;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Answers [AddClientIDToOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html).
public final class AddClientIDToOpenIDConnectProvider
    implements Operation<
        AddClientIDToOpenIDConnectProvider.Request, AddClientIDToOpenIDConnectProvider.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String openIDConnectProviderArn,
      @Length(min = 1, max = 255) String clientID) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "AddClientIDToOpenIDConnectProvider is not implemented.");
  }
}

package dev.virga.plugin.iam.provider;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Answers [UpdateOpenIDConnectProviderThumbprint](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html).
public final class UpdateOpenIDConnectProviderThumbprint
    implements Operation<
        UpdateOpenIDConnectProviderThumbprint.Request,
        UpdateOpenIDConnectProviderThumbprint.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String openIDConnectProviderArn,
      List<@Length(min = 40, max = 40) String> thumbprintList) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "UpdateOpenIDConnectProviderThumbprint is not implemented.");
  }
}

package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.GlobalEndpointTokenVersion;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;

/// Answers [SetSecurityTokenServicePreferences](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html).
public final class SetSecurityTokenServicePreferences
    implements Operation<
        SetSecurityTokenServicePreferences.Request, SetSecurityTokenServicePreferences.Response> {
  /// What a client sends.
  public record Request(GlobalEndpointTokenVersion globalEndpointTokenVersion) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "SetSecurityTokenServicePreferences is not implemented.");
  }
}

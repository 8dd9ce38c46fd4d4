package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;

/// Answers [GetAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html).
public final class GetAccountPasswordPolicy
    implements Operation<GetAccountPasswordPolicy.Request, GetAccountPasswordPolicy.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(PasswordPolicy passwordPolicy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetAccountPasswordPolicy is not implemented.");
  }
}

package dev.virga.plugin.iam.policy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html).
public final class GetRolePolicy
    implements Operation<GetRolePolicy.Request, GetRolePolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String policyName) {}

  /// What it gets.
  public record Response(String roleName, String policyName, String policyDocument) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetRolePolicy is not implemented.");
  }
}

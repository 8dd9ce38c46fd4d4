package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.document.DocumentEncoding;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html).
public final class GetUserPolicy
    implements Operation<GetUserPolicy.Request, GetUserPolicy.Response> {
  private final InlinePolicies inline;
  private final PolicyTargets targets;

  GetUserPolicy(InlinePolicies inline, PolicyTargets targets) {
    this.inline = inline;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String policyName) {}

  /// What it gets.
  public record Response(String userName, String policyName, String policyDocument) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    var user = targets.user(scope, request.userName());
    InlinePolicy policy = inline.get(scope, user, request.policyName());
    return new Response(user.name(), policy.name(), DocumentEncoding.encode(policy.document()));
  }
}

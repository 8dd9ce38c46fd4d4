package dev.virga.plugin.iam.policy;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DetachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html).
public final class DetachGroupPolicy
    implements Operation<DetachGroupPolicy.Request, DetachGroupPolicy.Response> {
  private final IdentityPolicies policies;
  private final PolicyTargets targets;

  DetachGroupPolicy(IdentityPolicies policies, PolicyTargets targets) {
    this.policies = policies;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName,
      @Length(min = 20, max = 2048) String policyArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    var group = targets.group(scope, request.groupName());
    policies.detach(scope, group, request.policyArn());
    return new Response();
  }
}

package dev.virga.plugin.iam.policy;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [AttachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html).
public final class AttachRolePolicy
    implements Operation<AttachRolePolicy.Request, AttachRolePolicy.Response> {
  private final IdentityPolicies policies;
  private final PolicyTargets targets;

  AttachRolePolicy(IdentityPolicies policies, PolicyTargets targets) {
    this.policies = policies;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 20, max = 2048) String policyArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    var role = targets.ownRole(scope, request.roleName());
    if (policies.serviceLinked(scope, request.policyArn())) {
      throw PolicyErrors.serviceRolePolicy();
    }
    policies.attach(scope, role, request.policyArn());
    return new Response();
  }
}

package dev.virga.plugin.iam.policy;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [PutRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html).
public final class PutRolePermissionsBoundary
    implements Operation<PutRolePermissionsBoundary.Request, PutRolePermissionsBoundary.Response> {
  private final IdentityPolicies policies;
  private final PolicyTargets targets;

  PutRolePermissionsBoundary(IdentityPolicies policies, PolicyTargets targets) {
    this.policies = policies;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 20, max = 2048) String permissionsBoundary) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    policies.bound(
        scope, targets.ownRole(scope, request.roleName()), request.permissionsBoundary());
    return new Response();
  }
}

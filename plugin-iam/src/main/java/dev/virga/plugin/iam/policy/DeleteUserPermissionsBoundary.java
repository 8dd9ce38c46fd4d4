package dev.virga.plugin.iam.policy;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteUserPermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html).
public final class DeleteUserPermissionsBoundary
    implements Operation<
        DeleteUserPermissionsBoundary.Request, DeleteUserPermissionsBoundary.Response> {
  private final IdentityPolicies policies;
  private final PolicyTargets targets;

  DeleteUserPermissionsBoundary(IdentityPolicies policies, PolicyTargets targets) {
    this.policies = policies;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    policies.bound(scope, targets.user(scope, request.userName()), null);
    return new Response();
  }
}

package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Policy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Answers [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html).
public final class GetPolicy implements Operation<GetPolicy.Request, GetPolicy.Response> {
  private final ManagedPolicies managed;

  GetPolicy(ManagedPolicies managed) {
    this.managed = managed;
  }

  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String policyArn) {}

  /// What it gets.
  public record Response(@Nullable Policy policy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    ManagedPolicy policy = managed.get(scope, request.policyArn());
    Policy shown = managed.shown(scope, policy);
    return new Response(
        switch (policy) {
          case ManagedPolicy.OfAws _ -> shown;
          case ManagedPolicy.OfAccount(StoredPolicy stored) ->
              shown.with(it -> {
                it.description = stored.description();
                it.tags = stored.tags();
              });
        });
  }
}

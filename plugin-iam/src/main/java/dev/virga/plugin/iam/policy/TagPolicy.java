package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Answers [TagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html).
public final class TagPolicy implements Operation<TagPolicy.Request, TagPolicy.Response> {
  private final ManagedPolicies managed;

  TagPolicy(ManagedPolicies managed) {
    this.managed = managed;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn, @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    String caller = context.principal().arn();
    StoredPolicy policy = managed.own(scope, request.policyArn(), caller, "TagPolicy");
    managed.update(scope, policy, it -> it.with(PolicyTags.merged(it.tags(), request.tags())));
    return new Response();
  }
}

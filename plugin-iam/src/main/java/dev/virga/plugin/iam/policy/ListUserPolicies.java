package dev.virga.plugin.iam.policy;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers [ListUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html).
public final class ListUserPolicies
    implements Operation<ListUserPolicies.Request, ListUserPolicies.Response> {
  private final InlinePolicies inline;
  private final PolicyTargets targets;

  ListUserPolicies(InlinePolicies inline, PolicyTargets targets) {
    this.inline = inline;
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<String> policyNames, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    List<String> names =
        inline.of(scope, targets.user(scope, request.userName())).stream()
            .map(InlinePolicy::name)
            .toList();
    var page = Page.of(names, Function.identity(), request.maxItems(), request.marker());
    return new Response(page.items(), page.truncated(), page.marker());
  }
}

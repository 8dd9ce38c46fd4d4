package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Policy;
import dev.virga.plugin.iam.model.PolicyScopeType;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html).
public final class ListPolicies implements Operation<ListPolicies.Request, ListPolicies.Response> {
  private final ManagedPolicies managed;
  private final Attachments attachments;

  ListPolicies(ManagedPolicies managed, Attachments attachments) {
    this.managed = managed;
    this.attachments = attachments;
  }

  /// What a client sends.
  public record Request(
      @Nullable PolicyScopeType scope,
      @Nullable Boolean onlyAttached,
      @Length(min = 1, max = 512) @Pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/")
          @Nullable String pathPrefix,
      @Nullable PolicyUsageType policyUsageFilter,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<Policy> policies, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    var attached = attachments.counts(scope, PolicyUsageType.PERMISSIONS_POLICY);
    var bounding = attachments.counts(scope, PolicyUsageType.PERMISSIONS_BOUNDARY);
    String prefix = request.pathPrefix() == null ? "/" : request.pathPrefix();
    List<ManagedPolicy> policies =
        inScope(scope, request.scope() == null ? PolicyScopeType.ALL : request.scope())
            .filter(it -> it.path().startsWith(prefix))
            .filter(it -> isUsed(it.arn(), request, attached.keySet(), bounding.keySet()))
            .sorted(Comparator.comparing(ListPolicies::key))
            .toList();
    var page = Page.of(policies, ListPolicies::key, request.maxItems(), request.marker());
    return new Response(
        page.items().stream().map(it -> ManagedPolicies.shown(it, attached, bounding)).toList(),
        page.truncated(),
        page.marker());
  }

  private Stream<ManagedPolicy> inScope(Scope scope, PolicyScopeType type) {
    Stream<ManagedPolicy> ofAccount =
        type == PolicyScopeType.AWS
            ? Stream.of()
            : managed.all(scope).stream().map(ManagedPolicy.OfAccount::new);
    Stream<ManagedPolicy> ofAws =
        type == PolicyScopeType.LOCAL
            ? Stream.of()
            : managed.allOfAws().stream().map(ManagedPolicy.OfAws::new);
    return Stream.concat(ofAccount, ofAws);
  }

  /// `OnlyAttached` means attachments alone; the filter for usage means what it says.
  private static boolean isUsed(
      String arn, Request request, Set<String> attached, Set<String> bounding) {
    if (Boolean.TRUE.equals(request.onlyAttached()) && !attached.contains(arn)) {
      return false;
    }
    return switch (request.policyUsageFilter()) {
      case null -> true;
      case PERMISSIONS_POLICY -> attached.contains(arn);
      case PERMISSIONS_BOUNDARY -> bounding.contains(arn);
    };
  }

  private static String key(ManagedPolicy policy) {
    return policy.name() + " " + policy.arn();
  }
}

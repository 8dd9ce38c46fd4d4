package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.evaluation.ServiceAccess;
import dev.virga.plugin.iam.model.ListPoliciesGrantingServiceAccessEntry;
import dev.virga.plugin.iam.model.PolicyGrantingServiceAccess;
import dev.virga.plugin.iam.model.PolicyOwnerEntityType;
import dev.virga.plugin.iam.model.PolicyType;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListPoliciesGrantingServiceAccess](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html).
public final class ListPoliciesGrantingServiceAccess
    implements Operation<
        ListPoliciesGrantingServiceAccess.Request, ListPoliciesGrantingServiceAccess.Response> {
  private final PrincipalPolicies principals;

  ListPoliciesGrantingServiceAccess(PrincipalPolicies principals) {
    this.principals = principals;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Length(min = 20, max = 2048) String arn,
      @Length(min = 1, max = 200)
          List<@Length(min = 1, max = 64) @Pattern("[\\w-]*") String> serviceNamespaces) {}

  /// What it gets.
  public record Response(
      List<ListPoliciesGrantingServiceAccessEntry> policiesGrantingServiceAccess,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    List<PrincipalPolicy> policies = principals.of(scope, principals.entity(scope, request.arn()));
    List<ListPoliciesGrantingServiceAccessEntry> entries =
        request.serviceNamespaces().stream()
            .map(namespace ->
                new ListPoliciesGrantingServiceAccessEntry(
                    namespace,
                    policies.stream()
                        .filter(it -> ServiceAccess.granted(it.document(), namespace))
                        .map(ListPoliciesGrantingServiceAccess::granting)
                        .toList()))
            .toList();
    return new Response(entries, false, null);
  }

  private static PolicyGrantingServiceAccess granting(PrincipalPolicy policy) {
    if (policy.arn() != null) {
      return new PolicyGrantingServiceAccess(
          policy.name(), PolicyType.MANAGED, policy.arn(), null, null);
    }
    PolicyOwnerEntityType owner =
        switch (policy.owner().kind()) {
          case USER -> PolicyOwnerEntityType.USER;
          case GROUP -> PolicyOwnerEntityType.GROUP;
          case ROLE -> PolicyOwnerEntityType.ROLE;
        };
    return new PolicyGrantingServiceAccess(
        policy.name(), PolicyType.INLINE, null, owner, policy.owner().name());
  }
}

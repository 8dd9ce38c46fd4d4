package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.evaluation.NamedPolicy;
import dev.virga.plugin.iam.evaluation.Policies;
import dev.virga.plugin.iam.model.ContextEntry;
import dev.virga.plugin.iam.model.EvaluationResult;
import dev.virga.plugin.iam.model.PolicyIdentifier;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [SimulatePrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html).
public final class SimulatePrincipalPolicy
    implements Operation<SimulatePrincipalPolicy.Request, SimulatePrincipalPolicy.Response> {
  private final PrincipalPolicies principals;

  SimulatePrincipalPolicy(PrincipalPolicies principals) {
    this.principals = principals;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policySourceArn,
      @Nullable
          List<
              @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
              String>
          policyInputList,
      @Nullable
          List<
              @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
              String>
          permissionsBoundaryPolicyInputList,
      @Nullable List<PolicyIdentifier> policyExclusionList,
      List<@Length(min = 3, max = 128) String> actionNames,
      @Nullable List<@Length(min = 1, max = 2048) String> resourceArns,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String resourcePolicy,
      @Length(min = 1, max = 2048) @Nullable String resourceOwner,
      @Length(min = 1, max = 2048) @Nullable String callerArn,
      @Nullable List<ContextEntry> contextEntries,
      @Length(min = 1, max = 64) @Nullable String resourceHandlingOption,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker) {}

  /// What it gets.
  public record Response(
      @Nullable List<EvaluationResult> evaluationResults,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    Entity source = principals.entity(scope, request.policySourceArn());
    String usual = source.kind() == EntityKind.USER ? source.arn() : "";
    String caller = Callers.caller(request.callerArn(), usual, request.resourcePolicy() != null);
    var policies =
        new Policies(
            identity(scope, source, request),
            boundary(scope, source, request),
            null,
            InputPolicies.ofResource(request.resourcePolicy()),
            List.of());
    String principal = caller.isEmpty() ? source.arn() : caller;
    Entity known = principals.find(scope, principal).orElse(null);
    var simulation =
        new Simulation(
            policies,
            caller,
            new ContextValues(principal, known, request.contextEntries()).keys(),
            Callers.owner(request.resourceOwner()));
    var page =
        simulation.run(
            request.actionNames(), request.resourceArns(), request.maxItems(), request.marker());
    return new Response(page.items(), page.truncated(), page.marker());
  }

  private List<NamedPolicy> identity(Scope scope, Entity source, Request request) {
    var exclusions = new PolicyExclusions(request.policyExclusionList());
    var policies = new ArrayList<NamedPolicy>();
    principals.of(scope, source).stream()
        .filter(it -> !exclusions.excludes(it))
        .forEach(it -> policies.add(it.named()));
    policies.addAll(InputPolicies.of("PolicyInputList", request.policyInputList()));
    return policies;
  }

  /// A boundary that comes with the request stands for the one that the entity has.
  private @Nullable List<NamedPolicy> boundary(Scope scope, Entity source, Request request) {
    var given = request.permissionsBoundaryPolicyInputList();
    if (given != null) {
      return InputPolicies.of("PermissionsBoundaryPolicyInputList", given);
    }
    var exclusions = new PolicyExclusions(request.policyExclusionList());
    return principals
        .boundary(scope, source)
        .filter(it -> !exclusions.excludesBoundary(it))
        .map(it -> List.of(it.named()))
        .orElse(null);
  }
}

package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.document.Span;
import dev.virga.plugin.iam.evaluation.AccessRequest;
import dev.virga.plugin.iam.evaluation.ContextKeys;
import dev.virga.plugin.iam.evaluation.Decision;
import dev.virga.plugin.iam.evaluation.Evaluator;
import dev.virga.plugin.iam.evaluation.Match;
import dev.virga.plugin.iam.evaluation.Outcome;
import dev.virga.plugin.iam.evaluation.Policies;
import dev.virga.plugin.iam.evaluation.PolicyKind;
import dev.virga.plugin.iam.model.EvaluationResult;
import dev.virga.plugin.iam.model.OrganizationsDecisionDetail;
import dev.virga.plugin.iam.model.PermissionsBoundaryDecisionDetail;
import dev.virga.plugin.iam.model.PolicyEvaluationDecisionType;
import dev.virga.plugin.iam.model.Position;
import dev.virga.plugin.iam.model.ResourceSpecificResult;
import dev.virga.plugin.iam.model.Statement;
import dev.virga.plugin.iam.store.Page;
import dev.virga.spi.Arn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Evaluates actions on resources and tells what came of it.
///
/// @param policies what applies
/// @param caller the ARN of who asks, or the empty string
/// @param keys the context keys
/// @param resourceOwner the account of resources whose ARN does not tell it, or the empty string
record Simulation(Policies policies, String caller, ContextKeys keys, String resourceOwner) {
  /// What the simulator of AWS answers for every policy of an identity; its model does not have it.
  private static final String IDENTITY_POLICY = "IAM Policy";

  private static final String RESOURCE_POLICY = "resource";

  /// Simulates each action on each resource.
  ///
  /// @param resources ARNs, or null for `*`, which stands for every resource
  /// @throws dev.virga.spi.AwsException `InvalidInput` for what is no action
  Page<EvaluationResult> run(
      List<String> actions,
      @Nullable List<String> resources,
      @Nullable String marker,
      @Nullable Integer maxItems) {
    actions.forEach(Simulation::checkAction);
    List<String> on = resources == null || resources.isEmpty() ? List.of("*") : resources;
    boolean specific = resources != null && !resources.isEmpty();
    int all = actions.size() * on.size();
    List<Integer> numbers = IntStream.range(0, all).boxed().toList();
    var page = Page.of(numbers, it -> String.format("%010d", it), marker, maxItems);
    var results = new ArrayList<EvaluationResult>();
    for (int number : page.items()) {
      String action = actions.get(number / on.size());
      results.add(result(action, on.get(number % on.size()), specific));
    }
    return new Page<>(List.copyOf(results), page.marker());
  }

  private static void checkAction(String action) {
    int colon = action.indexOf(':');
    if (colon <= 0 || colon == action.length() - 1) {
      throw SimulationErrors.action(action);
    }
  }

  private EvaluationResult result(String action, String resource, boolean specific) {
    var request = new AccessRequest(caller, action, resource, account(resource), keys);
    Decision decision = Evaluator.decide(request, policies);
    List<Statement> matched = decision.matches().stream().map(Simulation::statement).toList();
    List<String> missing = List.copyOf(decision.missingKeys());
    Map<String, PolicyEvaluationDecisionType> details =
        request.crossesAccounts() ? details(decision) : Map.of();
    PermissionsBoundaryDecisionDetail boundary = boundary(decision);
    Outcome organizations = decision.byKind().get(PolicyKind.ORGANIZATION);
    return EvaluationResult.of(it -> {
      it.evalActionName = action;
      it.evalResourceName = resource;
      it.evalDecision = type(decision.outcome());
      it.matchedStatements = matched;
      it.missingContextValues = missing;
      it.evalDecisionDetails = details.isEmpty() ? null : details;
      it.permissionsBoundaryDecisionDetail = boundary;
      if (organizations != null) {
        it.organizationsDecisionDetail =
            new OrganizationsDecisionDetail(organizations == Outcome.ALLOWED);
      }
      if (specific) {
        it.resourceSpecificResults =
            List.of(
                ResourceSpecificResult.of(one -> {
                  one.evalResourceName = resource;
                  one.evalResourceDecision = type(decision.outcome());
                  one.matchedStatements = matched;
                  one.missingContextValues = missing;
                  one.evalDecisionDetails = details.isEmpty() ? null : details;
                  one.permissionsBoundaryDecisionDetail = boundary;
                }));
      }
    });
  }

  /// Whose resource it is matters only beside the policy of the resource.
  private String account(String resource) {
    if (policies.resource().isEmpty()) {
      return "";
    }
    return Arn.parse(resource)
        .map(Arn::account)
        .filter(it -> it.matches("[0-9]{12}"))
        .orElse(resourceOwner);
  }

  private static @Nullable PermissionsBoundaryDecisionDetail boundary(Decision decision) {
    Outcome outcome = decision.byKind().get(PolicyKind.BOUNDARY);
    return outcome == null
        ? null
        : new PermissionsBoundaryDecisionDetail(outcome == Outcome.ALLOWED);
  }

  private static Map<String, PolicyEvaluationDecisionType> details(Decision decision) {
    var details = new LinkedHashMap<String, PolicyEvaluationDecisionType>();
    decision
        .byKind()
        .forEach((kind, outcome) -> {
          switch (kind) {
            case IDENTITY -> details.put("IAM Policy", type(outcome));
            case RESOURCE -> details.put("Resource Policy", type(outcome));
            case BOUNDARY -> details.put("Permissions Boundary Policy", type(outcome));
            case SESSION, ORGANIZATION -> {}
          }
        });
    return details;
  }

  private static Statement statement(Match match) {
    Span span = match.statement().span();
    return new Statement(
        match.policyId(),
        match.kind() == PolicyKind.RESOURCE ? RESOURCE_POLICY : IDENTITY_POLICY,
        new Position(span.startLine(), span.startColumn()),
        new Position(span.endLine(), span.endColumn()));
  }

  private static PolicyEvaluationDecisionType type(Outcome outcome) {
    return switch (outcome) {
      case ALLOWED -> PolicyEvaluationDecisionType.ALLOWED;
      case EXPLICIT_DENY -> PolicyEvaluationDecisionType.EXPLICIT_DENY;
      case IMPLICIT_DENY -> PolicyEvaluationDecisionType.IMPLICIT_DENY;
    };
  }
}

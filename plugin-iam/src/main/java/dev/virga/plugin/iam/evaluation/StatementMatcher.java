package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Clause;
import dev.virga.plugin.iam.document.PolicyStatement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether statements of one policy apply to a request.
final class StatementMatcher {
  private final AccessRequest request;
  private final Variables variables;
  private final Conditions conditions;

  StatementMatcher(AccessRequest request, boolean hasVariables, Set<String> missing) {
    this.request = request;
    this.variables = new Variables(hasVariables, request.keys(), missing);
    this.conditions = new Conditions(request.keys(), variables, missing);
  }

  /// Whether action, resource and conditions fit; principals are not looked at.
  boolean applies(PolicyStatement statement) {
    return actionFits(statement.actions())
        && resourceFits(statement.resources())
        && conditions.hold(statement.conditions());
  }

  private boolean actionFits(@Nullable Clause actions) {
    return actions != null
        && actions.negated() != actions.patterns().stream().anyMatch(this::isAction);
  }

  /// Actions are compared without regard to case.
  private boolean isAction(String pattern) {
    return Wildcards.matches(
        Wildcards.pattern(pattern.toLowerCase(Locale.ROOT)),
        request.action().toLowerCase(Locale.ROOT));
  }

  /// Trust policies have no resources: they are about the role that they belong to.
  private boolean resourceFits(@Nullable Clause resources) {
    return resources == null
        || resources.negated() != resources.patterns().stream().anyMatch(this::isResource);
  }

  private boolean isResource(String pattern) {
    return variables
        .pattern(pattern)
        .filter(it -> ArnPattern.matchesResource(it, request.resource()))
        .isPresent();
  }
}

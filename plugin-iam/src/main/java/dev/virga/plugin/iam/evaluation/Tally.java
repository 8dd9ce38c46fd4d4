package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Effect;
import dev.virga.plugin.iam.document.PolicyStatement;
import dev.virga.plugin.iam.document.Principals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the policies of one kind say about a request.
final class Tally {
  private final List<Match> allows = new ArrayList<>();
  private final List<Match> denies = new ArrayList<>();
  private PrincipalMatch closestAllow = PrincipalMatch.NONE;

  /// Goes through all statements of some policies.
  ///
  /// @param missing where the names of keys go that the request does not have
  static Tally of(
      PolicyKind kind, List<NamedPolicy> policies, AccessRequest request, Set<String> missing) {
    var tally = new Tally();
    for (NamedPolicy policy : policies) {
      var matcher = new StatementMatcher(request, policy.document().hasVariables(), missing);
      for (PolicyStatement statement : policy.document().statements()) {
        PrincipalMatch principal = principal(statement, request);
        if (principal != PrincipalMatch.NONE && matcher.applies(statement)) {
          tally.count(new Match(kind, policy.id(), statement), principal);
        }
      }
    }
    return tally;
  }

  /// A policy of an identity is about that identity.
  private static PrincipalMatch principal(PolicyStatement statement, AccessRequest request) {
    Principals principals = statement.principals();
    return principals == null
        ? PrincipalMatch.EXACT
        : PrincipalMatch.of(principals, request.principal());
  }

  private void count(Match match, PrincipalMatch principal) {
    if (match.statement().effect() == Effect.DENY) {
      denies.add(match);
    } else {
      allows.add(match);
      closestAllow = principal.compareTo(closestAllow) > 0 ? principal : closestAllow;
    }
  }

  List<Match> allows() {
    return allows;
  }

  List<Match> denies() {
    return denies;
  }

  /// How closely the statements that allow name the principal.
  PrincipalMatch closestAllow() {
    return closestAllow;
  }

  boolean allowed() {
    return !allows.isEmpty() && denies.isEmpty();
  }

  Outcome outcome() {
    if (!denies.isEmpty()) {
      return Outcome.EXPLICIT_DENY;
    }
    return allows.isEmpty() ? Outcome.IMPLICIT_DENY : Outcome.ALLOWED;
  }
}

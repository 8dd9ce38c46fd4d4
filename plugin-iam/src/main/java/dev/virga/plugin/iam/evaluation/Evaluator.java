package dev.virga.plugin.iam.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides whether policies allow a request, as
/// [AWS documents it](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html).
public final class Evaluator {
  private Evaluator() {}

  /// Decides.
  public static Decision decide(AccessRequest request, Policies policies) {
    var missing = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    var tallies = new EnumMap<PolicyKind, Tally>(PolicyKind.class);
    put(tallies, PolicyKind.IDENTITY, policies.identity(), request, missing);
    put(tallies, PolicyKind.BOUNDARY, policies.boundary(), request, missing);
    put(tallies, PolicyKind.SESSION, policies.session(), request, missing);
    put(tallies, PolicyKind.RESOURCE, emptyAsNone(policies.resource()), request, missing);
    List<Tally> levels =
        policies.organization().stream()
            .map(level -> Tally.of(PolicyKind.ORGANIZATION, level, request, missing))
            .toList();
    Outcome outcome = outcome(request, tallies, levels);
    var byKind = new EnumMap<PolicyKind, Outcome>(PolicyKind.class);
    tallies.forEach((kind, tally) -> byKind.put(kind, tally.outcome()));
    if (!levels.isEmpty()) {
      byKind.put(PolicyKind.ORGANIZATION, together(levels));
    }
    return new Decision(outcome, matches(outcome, tallies.values(), levels), missing, byKind);
  }

  private static void put(
      Map<PolicyKind, Tally> tallies,
      PolicyKind kind,
      @Nullable List<NamedPolicy> policies,
      AccessRequest request,
      Set<String> missing) {
    if (policies != null) {
      tallies.put(kind, Tally.of(kind, policies, request, missing));
    }
  }

  private static @Nullable List<NamedPolicy> emptyAsNone(List<NamedPolicy> policies) {
    return policies.isEmpty() ? null : policies;
  }

  private static Outcome outcome(
      AccessRequest request, Map<PolicyKind, Tally> tallies, List<Tally> levels) {
    boolean denied =
        Stream.concat(tallies.values().stream(), levels.stream())
            .anyMatch(it -> !it.denies().isEmpty());
    if (denied) {
      return Outcome.EXPLICIT_DENY;
    }
    boolean allowed =
        together(levels) == Outcome.ALLOWED
            && (request.crossesAccounts()
                ? byIdentity(tallies) && resourceAllow(tallies) != PrincipalMatch.NONE
                : byIdentity(tallies) || byResource(tallies));
    return allowed ? Outcome.ALLOWED : Outcome.IMPLICIT_DENY;
  }

  /// What the identity has, within its boundary and its session.
  private static boolean byIdentity(Map<PolicyKind, Tally> tallies) {
    return allowedBy(PolicyKind.IDENTITY, tallies) && withinLimits(tallies);
  }

  /// In one account the policy of a resource suffices, unless it only names the account. What it
  /// gives to a role is limited as if the role had it itself.
  private static boolean byResource(Map<PolicyKind, Tally> tallies) {
    return switch (resourceAllow(tallies)) {
      case EXACT -> true;
      case ROLE -> withinLimits(tallies);
      case ACCOUNT, NONE -> false;
    };
  }

  private static PrincipalMatch resourceAllow(Map<PolicyKind, Tally> tallies) {
    Tally resource = tallies.get(PolicyKind.RESOURCE);
    return resource == null ? PrincipalMatch.NONE : resource.closestAllow();
  }

  private static boolean withinLimits(Map<PolicyKind, Tally> tallies) {
    return (!tallies.containsKey(PolicyKind.BOUNDARY) || allowedBy(PolicyKind.BOUNDARY, tallies))
        && (!tallies.containsKey(PolicyKind.SESSION) || allowedBy(PolicyKind.SESSION, tallies));
  }

  private static boolean allowedBy(PolicyKind kind, Map<PolicyKind, Tally> tallies) {
    Tally tally = tallies.get(kind);
    return tally != null && tally.allowed();
  }

  /// Every level of an organization has to allow; without an organization nothing is in the way.
  private static Outcome together(List<Tally> levels) {
    Outcome together = Outcome.ALLOWED;
    for (Tally level : levels) {
      if (level.outcome() == Outcome.EXPLICIT_DENY) {
        return Outcome.EXPLICIT_DENY;
      } else if (level.outcome() == Outcome.IMPLICIT_DENY) {
        together = Outcome.IMPLICIT_DENY;
      }
    }
    return together;
  }

  private static List<Match> matches(
      Outcome outcome, Collection<Tally> tallies, List<Tally> levels) {
    var matches = new ArrayList<Match>();
    Stream.concat(tallies.stream(), levels.stream())
        .forEach(tally -> {
          switch (outcome) {
            case ALLOWED -> matches.addAll(tally.allows());
            case EXPLICIT_DENY -> matches.addAll(tally.denies());
            case IMPLICIT_DENY -> {}
          }
        });
    return List.copyOf(matches);
  }
}

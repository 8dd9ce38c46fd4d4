package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Principals;
import java.util.List;
import java.util.Optional;

/// How closely a resource policy names the principal of a request. The closer, the less else has to
/// allow the request.
enum PrincipalMatch {
  /// Not at all.
  NONE,
  /// Only its account is named, which leaves it to the account's own policies.
  ACCOUNT,
  /// The role of the session is named: boundaries and session policies still limit it.
  ROLE,
  /// The principal itself, or everybody.
  EXACT;

  static PrincipalMatch of(Principals principals, String principal) {
    List<String> names = principals.byType().getOrDefault(Principals.AWS, List.of());
    PrincipalMatch closest = NONE;
    for (String name : names) {
      PrincipalMatch match = of(name, principal);
      closest = match.compareTo(closest) > 0 ? match : closest;
    }
    if (!closest.equals(NONE) || !isService(principal)) {
      return principals.negated() ? (closest == NONE ? EXACT : NONE) : closest;
    }
    boolean named =
        principals.byType().getOrDefault(Principals.SERVICE, List.of()).contains(principal);
    return named != principals.negated() ? EXACT : NONE;
  }

  private static PrincipalMatch of(String name, String principal) {
    if (name.equals("*") || name.equals(principal)) {
      return EXACT;
    }
    String[] parts = principal.split(":", 6);
    if (parts.length < 6) {
      return NONE;
    }
    String account = parts[4];
    if (name.equals(account) || name.endsWith(":iam::" + account + ":root")) {
      return ACCOUNT;
    }
    return role(parts).filter(role -> sameRole(name, account, role)).isPresent() ? ROLE : NONE;
  }

  /// The name of a session's role; the ARN of the session does not tell the role's path.
  private static Optional<String> role(String[] principal) {
    String[] resource = principal[5].split("/");
    return resource.length == 3 && resource[0].equals("assumed-role")
        ? Optional.of(resource[1])
        : Optional.empty();
  }

  private static boolean sameRole(String name, String account, String role) {
    return name.contains(":iam::" + account + ":role/") && name.endsWith("/" + role);
  }

  private static boolean isService(String principal) {
    return principal.endsWith(".amazonaws.com");
  }
}

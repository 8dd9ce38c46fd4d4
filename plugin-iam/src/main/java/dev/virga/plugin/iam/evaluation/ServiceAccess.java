package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.Clause;
import dev.virga.plugin.iam.document.Effect;
import dev.virga.plugin.iam.document.PolicyDocument;
import java.util.Locale;

/// Tells whether a policy gives anything of a service.
public final class ServiceAccess {
  private ServiceAccess() {}

  /// Whether a statement of it allows at least one action of a service, whatever its resources and
  /// conditions and whatever else denies it.
  ///
  /// @param namespace what the service's actions start with: `s3`
  public static boolean granted(PolicyDocument policy, String namespace) {
    return policy.statements().stream()
        .filter(it -> it.effect() == Effect.ALLOW)
        .anyMatch(it -> it.actions() != null && reaches(it.actions(), namespace));
  }

  private static boolean reaches(Clause actions, String namespace) {
    String name = namespace.toLowerCase(Locale.ROOT);
    return actions.negated()
        ? actions.patterns().stream().noneMatch(it -> isAllOf(it, name))
        : actions.patterns().stream().anyMatch(it -> isOf(it, name));
  }

  private static boolean isOf(String action, String namespace) {
    int colon = action.indexOf(':');
    String service = colon < 0 ? action : action.substring(0, colon);
    return Wildcards.matches(Wildcards.pattern(service.toLowerCase(Locale.ROOT)), namespace);
  }

  private static boolean isAllOf(String action, String namespace) {
    return isOf(action, namespace) && (action.equals("*") || action.endsWith(":*"));
  }
}

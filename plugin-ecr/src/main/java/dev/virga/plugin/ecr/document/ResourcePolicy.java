package dev.virga.plugin.ecr.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form of the policies of repositories and registries. They are checked and kept; nothing
/// evaluates them.
public final class ResourcePolicy {
  private static final Set<String> MEMBERS = Set.of("Version", "Id", "Statement");
  private static final Set<String> VERSIONS = Set.of("2008-10-17", "2012-10-17");
  private static final Set<String> STATEMENT_MEMBERS =
      Set.of(
          "Sid",
          "Effect",
          "Principal",
          "NotPrincipal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");

  private ResourcePolicy() {}

  /// Whether a text is a policy that a repository may have: it stands for the repository's own
  /// images, so its statements name no resource.
  public static boolean fitsRepository(String text) {
    return fits(text, false);
  }

  /// Whether a text is a policy that a registry may have: its statements name repositories.
  public static boolean fitsRegistry(String text) {
    return fits(text, true);
  }

  private static boolean fits(String text, boolean resources) {
    Map<?, ?> policy = Json.object(text).orElse(Map.of());
    if (!MEMBERS.containsAll(policy.keySet())) {
      return false;
    }
    Object version = policy.get("Version");
    if (version != null && !(version instanceof String it && VERSIONS.contains(it))) {
      return false;
    }
    List<?> statements =
        policy.get("Statement") instanceof Map<?, ?> one
            ? List.of(one)
            : policy.get("Statement") instanceof List<?> several ? several : List.of();
    return !statements.isEmpty() && statements.stream().allMatch(it -> statement(it, resources));
  }

  private static boolean statement(@Nullable Object value, boolean resources) {
    return value instanceof Map<?, ?> it
        && STATEMENT_MEMBERS.containsAll(it.keySet())
        && ("Allow".equals(it.get("Effect")) || "Deny".equals(it.get("Effect")))
        && principal(it.get("Principal")) != principal(it.get("NotPrincipal"))
        && actions(it.get("Action")) != actions(it.get("NotAction"))
        && (strings(it.get("Resource")) || strings(it.get("NotResource"))) == resources
        && (it.get("Condition") == null || it.get("Condition") instanceof Map<?, ?>);
  }

  private static boolean principal(@Nullable Object value) {
    return "*".equals(value)
        || (value instanceof Map<?, ?> it
            && !it.isEmpty()
            && it.values().stream().allMatch(ResourcePolicy::strings));
  }

  private static boolean actions(@Nullable Object value) {
    return value instanceof String one
        ? isAction(one)
        : value instanceof List<?> list
            && !list.isEmpty()
            && list.stream().allMatch(it -> it instanceof String text && isAction(text));
  }

  private static boolean isAction(String text) {
    return text.equals("*") || text.regionMatches(true, 0, "ecr:", 0, 4);
  }

  private static boolean strings(@Nullable Object value) {
    return value instanceof String
        || (value instanceof List<?> list
            && !list.isEmpty()
            && list.stream().allMatch(String.class::isInstance));
  }
}

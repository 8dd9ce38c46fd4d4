package dev.virga.plugin.iam.evaluation;

/// Matches ARNs part by part: a wildcard does not reach beyond the colon that ends its part, except
/// in the last part, which has everything behind the fifth colon.
final class ArnPattern {
  private static final int PARTS = 6;

  private ArnPattern() {}

  /// Whether a resource fits a pattern of a policy, whose missing parts are as good as `*`.
  static boolean matchesResource(String pattern, String resource) {
    String any = String.valueOf(Wildcards.ANY_TEXT);
    if (pattern.equals(any)) {
      return true;
    }
    String[] parts = pattern.split(":", PARTS);
    return matches(parts, resource);
  }

  /// Whether an ARN fits a pattern of a condition.
  static boolean matchesArn(String pattern, String arn) {
    String[] parts = pattern.split(":", PARTS);
    return parts.length == PARTS
        ? matches(parts, arn)
        : pattern.equals(String.valueOf(Wildcards.ANY_TEXT)) && arn.startsWith("arn:");
  }

  private static boolean matches(String[] parts, String arn) {
    String[] actual = arn.split(":", PARTS);
    if (actual.length != PARTS) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!Wildcards.matches(parts[i], actual[i])) {
        return false;
      }
    }
    return true;
  }
}

package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.configuration.BucketPolicy.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whether a bucket policy is public
/// ([the meaning of "public"](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status)).
///
/// A policy starts out as public: it is not if each statement that allows something allows it to fixed
/// principals, or under conditions on fixed values.
final class PublicAccess {
  private static final Set<String> KEYS =
      Set.of(
          "aws:principalorgid",
          "aws:principalorgpaths",
          "aws:principalaccount",
          "aws:principalarn",
          "aws:sourcearn",
          "aws:sourcevpc",
          "aws:sourcevpce",
          "aws:sourceowner",
          "aws:sourceaccount",
          "aws:sourceorgid",
          "aws:sourceorgpaths",
          "aws:userid",
          "aws:username",
          "s3:dataaccesspointarn",
          "s3:dataaccesspointaccount",
          "s3:x-amz-server-side-encryption-aws-kms-key-id");

  private static final int WIDEST_IPV4 = 8;
  private static final int WIDEST_IPV6 = 32;

  private PublicAccess() {}

  /// Whether a policy lets anyone in.
  static boolean isPublic(BucketPolicy policy) {
    List<Statement> statements = policy.statements();
    return statements != null
        && statements.stream()
            .anyMatch(it -> it.allows() && toEveryone(it) && !isRestricted(it.conditions()));
  }

  private static boolean toEveryone(Statement statement) {
    Map<String, List<String>> principal = statement.principal();
    return principal == null
        || principal.containsKey("*")
        || principal.values().stream().flatMap(List::stream).anyMatch("*"::equals);
  }

  private static boolean isRestricted(Map<String, Map<String, List<String>>> conditions) {
    return conditions.entrySet().stream()
        .filter(it -> ConditionOperators.fixes(it.getKey()))
        .flatMap(it -> it.getValue().entrySet().stream())
        .anyMatch(it -> isFixed(it.getKey().toLowerCase(Locale.ROOT), it.getValue()));
  }

  private static boolean isFixed(String key, List<String> values) {
    if (values.isEmpty()) {
      return false;
    }
    if (key.equals("aws:sourceip")) {
      return values.stream().allMatch(PublicAccess::isNarrow);
    }
    return KEYS.contains(key) && values.stream().allMatch(it -> isFixedValue(key, it));
  }

  /// The name of an access point may be open as long as its account is not.
  private static boolean isFixedValue(String key, String value) {
    String part =
        key.equals("s3:dataaccesspointarn") ? value.replaceFirst(":accesspoint/.*$", "") : value;
    return !part.contains("*") && !part.contains("?") && !part.contains("${");
  }

  /// Whether addresses are a part of the net that counts as known.
  private static boolean isNarrow(String cidr) {
    int slash = cidr.indexOf('/');
    if (slash < 0) {
      return true;
    }
    int bits;
    try {
      bits = Integer.parseInt(cidr.substring(slash + 1));
    } catch (NumberFormatException _) {
      return false;
    }
    return bits >= (cidr.contains(":") ? WIDEST_IPV6 : WIDEST_IPV4);
  }
}

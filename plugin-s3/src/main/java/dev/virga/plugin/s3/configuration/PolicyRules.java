package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.configuration.BucketPolicy.Statement;
import dev.virga.plugin.s3.store.Bucket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a bucket policy has to be
/// ([bucket policies](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html)).
final class PolicyRules {
  /// The largest policy, in bytes.
  static final int MAX_SIZE = 20 * 1024;

  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");
  private static final Set<String> PRINCIPALS =
      Set.of("AWS", "CanonicalUser", "Federated", "Service");

  /// An account, a canonical user or unique id, or the ARN of someone in an account.
  private static final Pattern AWS_PRINCIPAL =
      Pattern.compile(
          "\\*|\\d{12}|[0-9a-f]{64}|A[A-Z0-9]{15,}|arn:[a-z-]+:(iam|sts)::(\\d{12}|cloudfront):.+");

  private static final Pattern ACTION = Pattern.compile("\\*|(?i:s3):[A-Za-z*?]+");

  private PolicyRules() {}

  /// @throws dev.virga.spi.AwsException `MalformedPolicy`
  static void check(Bucket bucket, BucketPolicy policy) {
    if (policy.version() != null && !VERSIONS.contains(policy.version())) {
      throw PolicyErrors.malformed("The policy must contain a valid version string");
    }
    List<Statement> statements = policy.statements();
    if (statements == null) {
      throw PolicyErrors.missing("Statement");
    }
    if (statements.isEmpty()) {
      throw PolicyErrors.malformed("Could not parse the policy: Statement is empty!");
    }
    statements.forEach(it -> check(bucket, it));
  }

  private static void check(Bucket bucket, Statement statement) {
    checkEffect(statement.effect());
    checkPrincipal(oneOf("Principal", statement.principal(), statement.notPrincipal()));
    List<String> actions = oneOf("Action", statement.actions(), statement.notActions());
    if (!actions.stream().allMatch(it -> ACTION.matcher(it).matches())) {
      throw PolicyErrors.malformed("Policy has invalid action");
    }
    List<String> resources = oneOf("Resource", statement.resources(), statement.notResources());
    if (resources.isEmpty() || !resources.stream().allMatch(it -> isOf(bucket, it))) {
      throw PolicyErrors.malformed("Policy has invalid resource");
    }
    if (statement.actions() != null && statement.resources() != null) {
      checkTogether(actions, resources);
    }
    ConditionOperators.check(statement.conditions().keySet());
  }

  private static void checkEffect(@Nullable String effect) {
    if (effect == null) {
      throw PolicyErrors.missing("Effect");
    }
    if (!effect.equals("Allow") && !effect.equals("Deny")) {
      throw PolicyErrors.malformed("Invalid effect: " + effect);
    }
  }

  private static void checkPrincipal(Map<String, List<String>> principal) {
    principal.forEach((kind, values) -> {
      boolean everyone = kind.equals("*") && values.isEmpty();
      if (!everyone && (!PRINCIPALS.contains(kind) || values.isEmpty())) {
        throw PolicyErrors.invalidPrincipal(kind);
      }
      for (String it : values) {
        if (kind.equals("AWS") && !AWS_PRINCIPAL.matcher(it).matches()) {
          throw PolicyErrors.invalidPrincipal("\"AWS\" : \"" + it + "\"");
        }
      }
    });
  }

  /// An element or its negation, one of which is required.
  private static <T> T oneOf(String field, @Nullable T element, @Nullable T negated) {
    T it = element != null ? element : negated;
    if (it == null) {
      throw PolicyErrors.missing(field);
    }
    return it;
  }

  /// Whether a resource is the bucket or something in it.
  private static boolean isOf(Bucket bucket, String resource) {
    String[] parts = resource.split(":", 6);
    if (parts.length != 6
        || !parts[0].equals("arn")
        || !parts[1].equals(bucket.scope().partition())
        || !parts[2].equals("s3")
        || !(parts[3] + parts[4]).isEmpty()) {
      return false;
    }
    int slash = parts[5].indexOf('/');
    String name = slash < 0 ? parts[5] : parts[5].substring(0, slash);
    return Wildcards.matches(name, bucket.name());
  }

  /// Actions on objects need a resource with a key, and the others one without.
  private static void checkTogether(List<String> actions, List<String> resources) {
    for (String action : actions) {
      Stream<String> all = resources.stream();
      if (!PolicyActions.isOnAnything(action)
          && all.noneMatch(it -> it.endsWith("*") || it.contains("/") == onObjects(action))) {
        throw PolicyErrors.malformed("Action does not apply to any resource(s) in statement");
      }
    }
  }

  private static boolean onObjects(String action) {
    return PolicyActions.isOnObjects(action);
  }
}

package dev.virga.plugin.iam.policy;

import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.regex.Pattern;

/// The ARN of a managed policy.
///
/// @param text all of it
/// @param account the account of the policy, or `aws`
/// @param name the name of the policy
record PolicyArn(String text, String account, String name) {
  private static final Pattern RESOURCE =
      Pattern.compile("policy(/[A-Za-z0-9.,+@=_-]+)*/[A-Za-z0-9.,+@=_-]+");

  /// Reads an ARN.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidInput` if it is not the ARN of a policy
  static PolicyArn parse(String text) {
    return Arn.parse(text)
        .filter(arn -> arn.service().equals("iam") && arn.region().isEmpty())
        .filter(arn -> RESOURCE.matcher(arn.resource()).matches())
        .map(arn -> new PolicyArn(text, arn.account(), lastOf(arn.resource())))
        .orElseThrow(() -> PolicyErrors.invalidArn(text));
  }

  /// Whether the policy is managed by AWS.
  boolean ofAws() {
    return account.equals("aws");
  }

  /// Whether the policy is managed by an account.
  boolean of(Scope scope) {
    return account.equals(scope.account());
  }

  /// The path of the policy: `/` or `/service-role/`.
  String path() {
    int resource = text.indexOf(":policy/") + ":policy".length();
    return text.substring(resource, text.lastIndexOf('/') + 1);
  }

  private static String lastOf(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}

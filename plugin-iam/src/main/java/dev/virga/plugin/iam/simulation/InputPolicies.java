package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.document.DocumentChecks;
import dev.virga.plugin.iam.document.MalformedPolicyException;
import dev.virga.plugin.iam.document.PolicyDocument;
import dev.virga.plugin.iam.document.PolicyParser;
import dev.virga.plugin.iam.evaluation.NamedPolicy;
import dev.virga.spi.AwsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the policies that come with a request.
final class InputPolicies {
  private static final DocumentChecks CHECKS = new DocumentChecks();

  private InputPolicies() {}

  /// The policies of a list, which are named by their place in it: `PolicyInputList.1`.
  ///
  /// @throws AwsException `InvalidInput` for what is no policy for identities
  static List<NamedPolicy> of(String list, @Nullable List<String> documents) {
    var policies = new ArrayList<NamedPolicy>();
    for (String document : documents == null ? List.<String>of() : documents) {
      String name = list + "." + (policies.size() + 1);
      try {
        CHECKS.identity(document);
      } catch (AwsException e) {
        throw SimulationErrors.policy(name, e.message());
      }
      policies.add(new NamedPolicy(name, parsed(name, document)));
    }
    return List.copyOf(policies);
  }

  /// The policy of a resource, which has to say whom it is about.
  ///
  /// @throws AwsException `InvalidInput`
  static List<NamedPolicy> ofResource(@Nullable String document) {
    if (document == null) {
      return List.of();
    }
    String name = "ResourcePolicy";
    PolicyDocument policy = parsed(name, document);
    if (policy.statements().stream().anyMatch(it -> it.principals() == null)) {
      throw SimulationErrors.policy(name, "Missing required field Principal");
    }
    return List.of(new NamedPolicy(name, policy));
  }

  /// @throws AwsException `InvalidInput`
  static PolicyDocument parsed(String name, String document) {
    try {
      return PolicyParser.parse(document);
    } catch (MalformedPolicyException _) {
      throw SimulationErrors.policy(name, "Syntax errors in policy.");
    }
  }
}

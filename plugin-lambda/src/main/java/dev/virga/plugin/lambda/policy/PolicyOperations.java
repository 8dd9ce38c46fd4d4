package dev.virga.plugin.lambda.policy;

import dev.virga.spi.Operation;
import java.util.List;

/// The operations on the policies of functions.
public final class PolicyOperations {
  private PolicyOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(FunctionPolicies policies) {
    return List.of(
        new AddPermission(policies), new GetPolicy(policies), new RemovePermission(policies));
  }
}

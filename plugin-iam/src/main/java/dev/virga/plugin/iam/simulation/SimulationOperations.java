package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.policy.IdentityPolicies;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations that tell what policies allow.
public final class SimulationOperations {
  private SimulationOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(IdentityPolicies policies, Entities entities) {
    var principals = new PrincipalPolicies(policies, entities);
    return List.of(
        new GetContextKeysForCustomPolicy(),
        new GetContextKeysForPrincipalPolicy(principals),
        new ListPoliciesGrantingServiceAccess(principals),
        new SimulateCustomPolicy(),
        new SimulatePrincipalPolicy(principals));
  }
}

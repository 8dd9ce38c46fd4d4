package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.Secret;
import java.util.ArrayList;

/// What a container needs from other services before it can start.
final class ContainerInputs {
  private ContainerInputs() {}

  /// Makes sure that a container has what it needs. No service that could hold a secret offers them
  /// yet, so needing one is failing.
  ///
  /// @throws CannotStart with the reason for the user
  static void check(ContainerPlan plan) throws CannotStart {
    var secrets = new ArrayList<>(ContainerPlan.orEmpty(plan.definition().secrets()));
    LogConfiguration log = plan.definition().logConfiguration();
    secrets.addAll(ContainerPlan.orEmpty(log == null ? null : log.secretOptions()));
    for (Secret secret : secrets) {
      throw CannotStart.secret(store(secret.valueFrom()), secret.valueFrom());
    }
  }

  /// A reference that is no ARN of Secrets Manager is one of the Parameter Store.
  private static String store(String reference) {
    return reference.contains(":secretsmanager:") ? "asm" : "ssm";
  }
}

package dev.virga.plugin.iam.store;

import dev.virga.spi.Scope;

/// What keeps an entity from being deleted.
final class Dependencies {
  private Dependencies() {}

  /// Refuses to go on while an entity has policies.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  static void requireNoPolicies(EntityPolicies policies, Scope scope, Entity entity) {
    if (!policies.attached(scope, entity).isEmpty()) {
      throw EntityErrors.cannotDelete("must detach all policies first.");
    }
    if (!policies.inline(scope, entity).isEmpty()) {
      throw EntityErrors.cannotDelete("must delete policies first.");
    }
  }
}

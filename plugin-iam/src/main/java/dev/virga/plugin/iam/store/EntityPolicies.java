package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.AttachedPermissionsBoundary;
import dev.virga.plugin.iam.model.AttachedPolicy;
import dev.virga.plugin.iam.model.PolicyDetail;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The policies that entities have. They are kept by the entity's unique id.
public interface EntityPolicies {
  /// The managed policies that are attached to an entity, sorted by name.
  List<AttachedPolicy> attached(Scope scope, Entity entity);

  /// The inline policies of an entity, sorted by name. Documents are as they were given.
  List<PolicyDetail> inline(Scope scope, Entity entity);

  /// The boundary of an entity.
  Optional<AttachedPermissionsBoundary> boundary(Scope scope, Entity entity);

  /// Sets or takes away the boundary of a user or role.
  ///
  /// @param policyArn the policy, or null for none
  /// @throws dev.virga.spi.AwsException `NoSuchEntity` if there is no such policy
  void bound(Scope scope, Entity entity, @Nullable String policyArn);

  /// Attaches a managed policy, which does nothing where it is attached.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `LimitExceeded`
  void attach(Scope scope, Entity entity, String policyArn);

  /// Forgets all that a deleted entity had.
  void forget(Scope scope, Entity entity);
}
